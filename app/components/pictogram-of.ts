// Which picture stands for a kind of event; some have none.
import type { PictogramKind } from '#app/components/pictogram.tsx'

const pictograms: Partial<Record<string, PictogramKind>> = {
  walkabout: 'walkabout',
  marking: 'marking',
  drop_in: 'drop-in',
  talk: 'talk',
  tidy_up: 'tidy-up',
}

export const pictogramOf = (kind: string): { kind?: PictogramKind } => {
  const found = pictograms[kind]
  return found ? { kind: found } : {}
}

// What calendars write where an entry says of what sort it is (CATEGORIES), in either language. Rules only.
import { words } from '#graphql/search/welsh-words.ts'
import type { EventKind } from '#prisma/client.ts'

const names: Record<EventKind, string> = {
  walkabout: 'walk about, patrol, community walk, walk, taith gerdded, taith, cerdded, patrol',
  marking: 'property marking, bike marking, security marking, marcio eiddo, marcio beiciau, marcio',
  drop_in: 'drop in session, surgery, coffee morning, galw heibio, sesiwn galw heibio, bore coffi',
  talk: 'talks, workshop, training, presentation, sgwrs, gweithdy, hyfforddiant, cyflwyniad',
  tidy_up:
    'clean up, cleanup, litter pick, litter picking, tacluso, codi sbwriel, casglu sbwriel, glanhau',
  meeting:
    'meetings, agm, committee, public meeting, cyfarfod, cyfarfodydd, pwyllgor, cyfarfod cyhoeddus',
  other: '',
}

const kindOf = new Map(
  (Object.keys(names) as EventKind[]).flatMap((kind) =>
    kind === 'other'
      ? []
      : [kind.replaceAll('_', ' '), ...names[kind].split(', ')].map(
          (name) => [name, kind] as const,
        ),
  ),
)

/** The kind that the first known category means; null where none is known. */
export function kindOfCategories(categories: readonly string[]): EventKind | null {
  for (const category of categories) {
    const kind = kindOf.get(words(category).join(' '))
    if (kind) return kind
  }
  return null
}

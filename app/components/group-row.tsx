// One group in a list. Goes into a `<ul>`; the whole row can be pressed.
import { HelpRow } from '#app/components/help-row.tsx'
import { useLanguage } from '#app/language.tsx'
import { numbered, type Lang } from '#app/paths.ts'
import type { GroupKind } from '#app/group.ts'

export type GroupOfRow = {
  number: number
  kind: GroupKind
  state: string
  name: { text: string; lang: Lang }
  areas: string
}

export function GroupRow({ group }: { group: GroupOfRow }) {
  const { t, to, lang } = useLanguage()
  const { name } = group
  return (
    <HelpRow
      href={to('group', { group: numbered(group.number, name.text) })}
      title={name.text}
      titleLang={name.lang === lang ? undefined : name.lang}
      lines={[t(`organisations:kind.${group.kind}`), group.areas]}
      wanted={group.state === 'unclaimed' ? t('organisations:unclaimed') : undefined}
      headingLevel={2}
    />
  )
}

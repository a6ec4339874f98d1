// One group in a list. Goes into a `<ul>`; the whole row can be pressed.
import type { GroupKind } from '#app/group.ts'
import { RowTitle } from '#app/components/row-title.tsx'
import { useLanguage } from '#app/language.tsx'
import { numbered, type Lang } from '#app/paths.ts'

export type GroupOfRow = {
  number: number
  kind: GroupKind
  state: string
  name: { text: string; lang: Lang }
  areas: string
}

export function GroupRow({ group, headingLevel = 2 }: { group: GroupOfRow; headingLevel?: 2 | 3 }) {
  const { t, to } = useLanguage()
  const { name } = group
  return (
    <PlainRow
      href={to('group', { group: numbered(group.number, name.text) })}
      title={name}
      isName
      lines={[[t(`organisations:kind.${group.kind}`), group.areas].filter(Boolean).join(' · ')]}
      wanted={standing(t, group.state)}
      headingLevel={headingLevel}
    />
  )
}

/** What is to be known of one that nobody has checked; its own members may see it in any state. */
function standing(t: ReturnType<typeof useLanguage>['t'], state: string): string | undefined {
  if (state === 'unclaimed') return t('organisations:unclaimed')
  return state === 'registered' || state === 'more_asked'
    ? t('organisations:state.registered')
    : undefined
}

type RowProps = {
  href: string
  title: { text: string; lang: Lang }
  /** The title is what a body is called. */
  isName?: boolean
  lines?: readonly string[]
  wanted?: string
  headingLevel?: 2 | 3
}

/** A row without a picture. */
export function PlainRow({ href, title, isName, lines = [], wanted, headingLevel = 3 }: RowProps) {
  return (
    <li className="cd-row cd-row--plain">
      <div>
        <RowTitle href={href} headingLevel={headingLevel} titleLang={title.lang} isName={isName}>
          {title.text}
        </RowTitle>
        {lines.map((line) => (
          <p key={line} className="cd-meta">
            {line}
          </p>
        ))}
      </div>
      {wanted && <p className="cd-left">{wanted}</p>}
    </li>
  )
}

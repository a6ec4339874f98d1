import type { ReactNode } from 'react'
import { RowTitle } from './row-title.tsx'
import type { Lang } from '#app/paths.ts'

export interface HelpRowProps {
  href: string
  title: ReactNode
  titleLang?: Lang
  /** Lines below the title: when, where. */
  lines?: readonly ReactNode[]
  /** What is wanted: "2 drivers wanted". */
  wanted?: ReactNode
  headingLevel?: 2 | 3 | 4
}

/** One way to help. Goes into a `<ul>`. */
export function HelpRow(props: HelpRowProps) {
  return (
    <li className="cd-row cd-row--help">
      <div>
        <RowTitle
          href={props.href}
          headingLevel={props.headingLevel ?? 3}
          titleLang={props.titleLang}
        >
          {props.title}
        </RowTitle>
        {props.lines?.map((line, at) => (
          <p key={at} className="cd-meta">
            {line}
          </p>
        ))}
        {props.wanted && <p className="cd-left">{props.wanted}</p>}
      </div>
    </li>
  )
}

import type { ReactNode } from 'react'

export interface HelpRowProps {
  href: string
  title: ReactNode
  titleLang?: string
  /** Lines below the title: when, where. */
  lines?: readonly ReactNode[]
  /** What is wanted: "2 drivers wanted". */
  wanted?: ReactNode
  headingLevel?: 2 | 3 | 4
}

/** One way to help. Goes into a `<ul>`. */
export function HelpRow(props: HelpRowProps) {
  const Heading = `h${props.headingLevel ?? 3}` as 'h2' | 'h3' | 'h4'
  return (
    <li className="cd-row cd-row--help">
      <div>
        <Heading className="cd-row__title">
          <a href={props.href} lang={props.titleLang}>
            {props.title}
          </a>
        </Heading>
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

import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { StageKnot, type KnotStage } from './stage-knot.tsx'

export interface BoardLink {
  href: string
  /** The group that asked. */
  title: ReactNode
  /** With whom, and for what. */
  text?: ReactNode
  /** Since when, or what comes next. */
  note?: ReactNode
  /** The note says that it has been silent or waiting for too long. */
  late?: boolean
}

export interface BoardStage {
  stage: KnotStage
  name: ReactNode
  /** What the stage means, in a few words. */
  means?: ReactNode
  count: string | number
  /** All of them, in the list. */
  href?: string
  links: readonly BoardLink[]
  /** A link to the rest: "6 more". */
  more?: ReactNode
}

/** Links between groups under the knot's four stages: columns on the desk; on a phone only how many there are. */
export function StageBoard(props: { stages: readonly BoardStage[]; headingLevel?: 2 | 3 }) {
  const Heading = `h${props.headingLevel ?? 2}` as 'h2' | 'h3'
  return (
    <div className="cd-board">
      {props.stages.map((column) => (
        <section
          key={column.stage}
          className={classNames('cd-stage', column.href && 'cd-stage--counts')}
        >
          <div className="cd-stage__head">
            <StageKnot stage={column.stage} />
            <Heading>{column.href ? <a href={column.href}>{column.name}</a> : column.name}</Heading>
            <b>{column.count}</b>
          </div>
          {column.means && <p className="cd-stage__means">{column.means}</p>}
          {column.links.map((link) => (
            <div key={link.href} className="cd-link">
              <a href={link.href}>{link.title}</a>
              {link.text && <p>{link.text}</p>}
              {link.note && <p className={link.late ? 'cd-link__late' : undefined}>{link.note}</p>}
            </div>
          ))}
          {column.more}
        </section>
      ))}
    </div>
  )
}

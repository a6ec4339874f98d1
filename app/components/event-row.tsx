import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Pictogram, type PictogramKind } from './pictogram.tsx'
import { RowDate, type RowDateProps } from './row-date.tsx'
import { RowTitle } from './row-title.tsx'
import type { Lang } from '#app/paths.ts'

export interface EventRowProps {
  href: string
  title: ReactNode
  /** The language of the title; the page's where it is left out. */
  titleLang?: Lang | undefined
  date: RowDateProps
  kind?: PictogramKind
  /** "6pm to 7.30pm". */
  time?: ReactNode
  place?: ReactNode
  /** Who puts it on. */
  group?: ReactNode
  /** Whom it is for, where not for everybody: "From age 16". */
  ages?: ReactNode
  /** How many places, in words: "7 places left". */
  places?: ReactNode
  /** The words in `places` say that it is full. */
  full?: boolean
  /** Tags such as "Called off". */
  tags?: ReactNode
  headingLevel?: 2 | 3 | 4
}

/** One thing that is on. Goes into an `<ol>`; the whole row can be pressed. */
export function EventRow(props: EventRowProps) {
  return (
    <li className={classNames('cd-row', props.kind && 'cd-row--pic')}>
      <RowDate {...props.date} />
      {props.kind && <Pictogram kind={props.kind} />}
      <div>
        <RowTitle
          href={props.href}
          headingLevel={props.headingLevel ?? 3}
          titleLang={props.titleLang}
        >
          {props.title}
        </RowTitle>
        {(props.time || props.place) && (
          <p className="cd-meta">
            {props.time && <span>{props.time}</span>}
            {props.time && props.place && <Dot />}
            {props.place && <span>{props.place}</span>}
          </p>
        )}
        {(props.group || props.ages) && (
          <p className="cd-meta">
            {props.group && <span>{props.group}</span>}
            {props.group && props.ages && <Dot />}
            {props.ages && <span>{props.ages}</span>}
          </p>
        )}
        {props.tags}
      </div>
      {props.places && (
        <p className={classNames('cd-left', props.full && 'cd-left--full')}>{props.places}</p>
      )}
    </li>
  )
}

/** Between two facts of a line: a dot to the eye, a pause to the ear. */
const Dot = () => (
  <>
    <span className="govuk-visually-hidden">{', '}</span>
    <i aria-hidden="true"> · </i>
  </>
)

// Dates of events as rows, each week under its rule where they go by time.
import { Fragment } from 'react'
import { EventRow } from '#app/components/event-row.tsx'
import { WeekRule } from '#app/components/week-rule.tsx'
import type { SessionRowData } from '#app/session-row.ts'

export type SessionWeek = { label: string | null; rows: SessionRowData[] }

export function SessionWeeks({ weeks }: { weeks: readonly SessionWeek[] }) {
  return weeks.map(({ label, rows }, at) => (
    <Fragment key={at}>
      {label && <WeekRule>{label}</WeekRule>}
      <SessionRows rows={rows} headingLevel={label ? 3 : 2} opened={!label} />
    </Fragment>
  ))
}

export function SessionRows({
  rows,
  headingLevel,
  opened,
}: {
  rows: readonly SessionRowData[]
  headingLevel?: 2 | 3
  /** Under a rule of its own, where no heading has one. */
  opened?: boolean
}) {
  return (
    <ol className={opened ? 'cd-rows--opened' : undefined}>
      {rows.map((row) => (
        <EventRow
          key={row.number}
          href={row.href}
          title={row.title.text}
          titleLang={row.title.lang}
          date={row.date}
          kind={row.kind ?? undefined}
          time={row.time}
          place={<Place row={row} />}
          group={<span lang={row.group.lang}>{row.group.text}</span>}
          ages={row.ages}
          places={row.places}
          full={row.full}
          tags={row.others && <p className="cd-meta">{row.others}</p>}
          headingLevel={headingLevel}
        />
      ))}
    </ol>
  )
}

const Place = ({ row: { venue, ward, miles } }: { row: SessionRowData }) => (
  <>
    <bdi lang={venue.lang}>{venue.text}</bdi>
    {ward && `, ${ward}`}
    {miles && `. ${miles}`}
  </>
)

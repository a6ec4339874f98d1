// A list of events with nothing in it: what comes closest, and what to do.
import { EmptyState } from '#app/components/empty-state.tsx'
import { SessionRows, type SessionWeek } from '#app/components/session-rows.tsx'
import { useLanguage } from '#app/language.tsx'

export function EmptyEvents({ weeks, near }: { weeks: readonly SessionWeek[]; near: boolean }) {
  const { t, to } = useLanguage()
  const rows = weeks.flatMap((week) => week.rows)
  const says = rows.length === 0 ? 'none' : near ? 'nearest' : 'soonest'
  return (
    <EmptyState heading={t('find:empty.heading')}>
      <p className="cd-lead">{t(`find:empty.${says}`)}</p>
      {rows.length > 0 && <SessionRows rows={rows} headingLevel={3} opened />}
      <p>
        <a href={to('registerGroup')}>{t('find:empty.own')}</a>
      </p>
    </EmptyState>
  )
}

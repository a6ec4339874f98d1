// The officer's coming weeks, day by day.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DiaryList } from '#app/components/diary-list.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ViewTabs } from '#app/components/view-tabs.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { diaryDays, DiaryView } from '#app/server/diary-view.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { addDays } from '#graphql/time/calendar-day.ts'
import { isLondonDate, londonDate } from '#graphql/time/london-time.ts'

const OfficerDiary = graphql(
  `
    query OfficerDiary($from: String!, $days: Int!, $mine: Boolean!) {
      officerDiary(from: $from, days: $days, mine: $mine) {
        ...DiaryView
      }
    }
  `,
  [DiaryView],
)

const DAYS = 28

export async function loader({ context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const language = languageOf(request)
  const today = londonDate(context.engine.now())
  const { searchParams } = new URL(request.url)
  const mine = searchParams.get('of') === 'mine'
  const asked = searchParams.get('from') ?? ''
  const from = isLondonDate(asked) && asked > today ? asked : today
  const { officerDiary } = await run({ context, request }, OfficerDiary, {
    from,
    days: DAYS,
    mine,
  })
  const earlier = addDays(from, -DAYS)
  return {
    mine,
    first: from > today ? from : null,
    heading: language.t('links:diary.title'),
    from: formatDate(language.lang, from, 'long'),
    until: formatDate(language.lang, addDays(from, DAYS - 1), 'long'),
    days: diaryDays(language, found(officerDiary), mine),
    earlier: from > today ? (earlier > today ? earlier : today) : null,
    later: addDays(from, DAYS),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function OfficerDiaryRoute() {
  const { mine, first, heading, from, until, days, earlier, later } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const at = (day: string | null, of = mine ? 'mine' : null) =>
    to('officerDiary', undefined, { from: day, of })
  return (
    <div className="govuk-width-container cd-desk">
      <p>
        <a className="cd-more" href={to('today')}>
          {t('nav.today')}
        </a>
      </p>
      <h1>{heading}</h1>
      <p className="cd-lead">{t('links:diary.span', { from, until })}</p>
      <ViewTabs
        label={t('links:diary.whose')}
        tabs={[
          { text: t('links:diary.everybody'), href: at(first, null), current: !mine },
          { text: t('links:diary.mine'), href: at(first, 'mine'), current: mine },
        ]}
      />
      {mine && <p>{t('links:diary.mineMeans')}</p>}
      {days.length > 0 ? (
        <DiaryList days={days} />
      ) : (
        <EmptyState heading={t('links:diary.emptyHeading')}>
          <p>{t('links:diary.empty')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('links:diary.weeks')}
        {...(earlier ? { previous: { href: at(earlier), text: t('links:diary.earlier') } } : {})}
        next={{ href: at(later), text: t('links:diary.later') }}
      />
    </div>
  )
}

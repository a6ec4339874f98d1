// The officer's day: one list, the most pressing first.
import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DiaryList } from '#app/components/diary-list.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { DueRow } from '#app/components/due-row.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { FindForm } from '#app/components/find-form.tsx'
import { Named } from '#app/components/named.tsx'
import { Section } from '#app/components/section.tsx'
import { Tally } from '#app/components/tally.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { diaryDays, DiaryView } from '#app/server/diary-view.ts'
import { dueRow, DueView, waitingRow } from '#app/server/due-view.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'

const TodayPage = graphql(
  `
    query TodayPage($state: DueState, $first: Int!, $soon: Int!) {
      officerToday(state: $state, first: $first) {
        counts {
          everything
          overdue
          today
          new
          silent
        }
        waiting {
          kind
          count
          days
        }
        items {
          ...DueView
        }
      }
      officerDiary(days: 7, first: $soon, mine: true) {
        ...DiaryView
      }
    }
  `,
  [DueView, DiaryView],
)

const states = ['overdue', 'today', 'new', 'silent'] as const
const FIRST = 20
/** How many of the coming days' entries stand beside the list. */
const SOON = 6

export async function loader({ context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const language = languageOf(request)
  const { searchParams } = new URL(request.url)
  const state = states.find((one) => one === searchParams.get('state')) ?? null
  const viewer = await context.viewer()
  const first = searchParams.has('all') ? 100 : FIRST
  const { officerToday, officerDiary } = await run({ context, request }, TodayPage, {
    state,
    first,
    soon: SOON,
  })
  if (!officerToday && viewer.memberships.some((one) => one.role === 'office_staff')) {
    // Theirs is what waits for the commissioner's office.
    return redirect(language.to('links', undefined, { which: 'waitsForOffice' }))
  }
  const { counts, items, waiting } = found(officerToday)
  const shown = items.flatMap((item) => dueRow(language, item) ?? [])
  return {
    heading: formatDate(language.lang, context.engine.now(), 'day'),
    state,
    counts,
    rows: shown,
    // They are of no one state: where the list is narrowed they stay away.
    waiting: state ? [] : waiting.map((one) => waitingRow(language, one)),
    soon: diaryDays(language, officerDiary ?? [], true),
    more: Math.max(0, (state ? counts[state] : counts.everything) - items.length),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function TodayRoute() {
  const { heading, state, counts, rows, waiting, more, soon } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const tally = (['everything', ...states] as const).map((one) => ({
    count: counts[one],
    text: t(`links:today.${one}`),
    href: to('today', undefined, { state: one === 'everything' ? null : one }),
    current: (state ?? 'everything') === one,
  }))
  return (
    <div className="govuk-width-container cd-desk">
      <DoneBanner />
      <Columns kind="text-aside">
        <div>
          <h1>{heading}</h1>
          <FindForm
            action={to('officerSearch')}
            id="words"
            name="words"
            label={t('links:search.label')}
            button={t('links:search.button')}
          />
          <Tally label={t('links:today.counts')} items={tally} />
          {rows.length + waiting.length > 0 ? (
            <DueList rows={rows} waiting={waiting} />
          ) : state ? (
            <EmptyState heading={t('links:today.noneHeading')}>
              <p>{t('links:today.none')}</p>
              <p>
                <a className="cd-more" href={to('today')}>
                  {t('links:today.seeAll')}
                </a>
              </p>
            </EmptyState>
          ) : (
            <EmptyState heading={t('links:today.emptyHeading')}>
              <p>{t('links:today.empty')}</p>
              <p>
                <a className="cd-more" href={to('links')}>
                  {t('links:today.seeLinks')}
                </a>
              </p>
            </EmptyState>
          )}
          {more > 0 && (
            <p>
              <a className="cd-more" href={to('today', undefined, { state, all: 1 })}>
                {t('links:today.more', { count: more })}
              </a>
            </p>
          )}
        </div>
        <aside>
          <Section heading={t('links:diary.soon')}>
            {soon.length > 0 ? (
              <DiaryList days={soon} small />
            ) : (
              <p>{t('links:diary.nothingSoon')}</p>
            )}
            <p>
              <a className="cd-more" href={to('officerDiary', undefined, { of: 'mine' })}>
                {t('links:diary.all')}
              </a>
            </p>
          </Section>
          <Section heading={t('links:today.aside')}>
            <p>
              <a className="cd-more" href={to('links')}>
                {t('links:today.seeLinks')}
              </a>
            </p>
            <p>
              <a className="cd-more" href={to('openLink')}>
                {t('links:today.openLink')}
              </a>
            </p>
          </Section>
        </aside>
      </Columns>
    </div>
  )
}

type Shown = Awaited<ReturnType<typeof useLoaderData<typeof loader>>>

function DueList({ rows, waiting }: Pick<Shown, 'rows' | 'waiting'>) {
  const { t } = useLanguage()
  return (
    <>
      <h2 className="govuk-visually-hidden">{t('links:today.list')}</h2>
      <ol className="cd-rows--opened">
        {waiting.map((row) => (
          <DueRow
            key={row.kind}
            state={row.state}
            stateText={row.stateText}
            href={row.href}
            title={row.title}
            text={row.text}
            headingLevel={3}
          />
        ))}
        {rows.map((row, at) => (
          <DueRow
            key={at}
            state={row.state}
            stateText={row.stateText}
            href={row.href}
            title={<Named name={row.title} />}
            text={row.text}
            headingLevel={3}
            actions={
              <>
                <Button href={row.actHref} kind="secondary" small>
                  {row.act}
                  <span className="govuk-visually-hidden">: {row.title.text}</span>
                </Button>
                {row.laterHref && (
                  <a href={row.laterHref}>
                    {t('links:today.later')}
                    <span className="govuk-visually-hidden">: {row.title.text}</span>
                  </a>
                )}
              </>
            }
          />
        ))}
      </ol>
    </>
  )
}

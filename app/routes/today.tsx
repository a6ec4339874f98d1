// The officer's day: one list, the most pressing first.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DueRow } from '#app/components/due-row.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Named } from '#app/components/named.tsx'
import { Section } from '#app/components/section.tsx'
import { Tally } from '#app/components/tally.tsx'
import { languageOf, useLanguage, type Language } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numbered } from '#app/paths.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { shortened } from '#app/server/link-view.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { plain, versionOf } from '#app/text.ts'

const TodayPage = graphql(`
  query TodayPage($state: DueState, $first: Int!) {
    officerToday(state: $state, first: $first) {
      counts {
        everything
        overdue
        today
        new
        silent
      }
      items {
        state
        days
        task {
          number
          what
        }
        link {
          number
          purpose
          askedBy {
            name {
              en
              cy
            }
          }
          partner {
            name {
              en
              cy
            }
          }
        }
        organisation {
          number
          name {
            en
            cy
          }
        }
      }
    }
  }
`)

type Today = NonNullable<ResultOf<typeof TodayPage>['officerToday']>
type Item = Today['items'][number]

const states = ['overdue', 'today', 'new', 'silent'] as const
const FIRST = 20

export async function loader({ context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const language = languageOf(request)
  const { searchParams } = new URL(request.url)
  const state = states.find((one) => one === searchParams.get('state')) ?? null
  const first = searchParams.has('all') ? 100 : FIRST
  const { officerToday } = await run({ context, request }, TodayPage, { state, first })
  const { counts, items } = found(officerToday)
  const shown = items.flatMap((item) => rowOf(language, item) ?? [])
  return {
    heading: formatDate(language.lang, context.engine.now(), 'day'),
    state,
    counts,
    rows: shown,
    more: Math.max(0, (state ? counts[state] : counts.everything) - items.length),
  }
}

function rowOf(language: Language, item: Item) {
  if (item.organisation) return groupRow(language, item.organisation)
  return item.link ? linkRow(language, item, item.link) : null
}

function groupRow({ lang, t, to }: Language, group: NonNullable<Item['organisation']>) {
  const href = to('checkGroup', { group: group.number })
  return {
    state: 'new' as const,
    stateText: t('links:today.newGroup'),
    href,
    actHref: href,
    laterHref: null,
    title: versionOf(group.name, lang),
    text: t('links:today.wantsCheck'),
    act: t('links:today.check'),
  }
}

function linkRow(
  { lang, t, to }: Language,
  { state, days, task }: Item,
  link: NonNullable<Item['link']>,
) {
  const param = { link: numbered(link.number, plain(link.askedBy.name, lang)) }
  const words = {
    overdue: t('links:today.overdueDays', { count: days }),
    today: t('links:today.dueToday'),
    new: t('links:today.newAsk'),
    silent: t('links:today.silentDays', { count: days }),
  }
  const doing = { overdue: 'note', today: 'note', new: 'see', silent: 'nudge' } as const
  const partner = link.partner
    ? t('links:partner', { name: plain(link.partner.name, lang) })
    : t('links:noPartner')
  return {
    state,
    stateText: words[state],
    href: to('link', param),
    actHref: state === 'new' ? to('link', param) : `${to('link', param)}#note`,
    laterHref: task ? to('postponeTask', { task: task.number }) : to('planTask', param),
    title: versionOf(link.askedBy.name, lang),
    text: task?.what ?? (state === 'new' ? shortened(link.purpose) : partner),
    act: t(`links:today.${doing[state]}`),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function TodayRoute() {
  const { heading, state, counts, rows, more } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const tally = (['everything', ...states] as const).map((one) => ({
    count: counts[one],
    text: t(`links:today.${one}`),
    href: to('today', undefined, { state: one === 'everything' ? null : one }),
    current: (state ?? 'everything') === one,
  }))
  return (
    <div className="govuk-width-container cd-desk">
      <Columns kind="text-aside">
        <div>
          <h1>{heading}</h1>
          <Tally label={t('links:today.counts')} items={tally} />
          {rows.length === 0 ? (
            <EmptyState heading={t('links:today.emptyHeading')}>
              <p>{t('links:today.empty')}</p>
              <p>
                <a className="cd-more" href={to('links')}>
                  {t('links:today.seeLinks')}
                </a>
              </p>
            </EmptyState>
          ) : (
            <>
              <h2 className="govuk-visually-hidden">{t('links:today.list')}</h2>
              <ol className="cd-rows--opened">
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

// What somebody's groups say in one language and not yet in the other, the oldest first.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PlainRow } from '#app/components/group-row.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { needsSignIn, run } from '#app/server/run.ts'
import { plain, versionOf } from '#app/text.ts'

const TextsToWrite = graphql(`
  query TextsToWrite {
    textsToWrite {
      number
      language
      state
      since
      event {
        title {
          en
          cy
        }
      }
      opportunity {
        title {
          en
          cy
        }
      }
      organisation {
        name {
          en
          cy
        }
      }
    }
  }
`)

export async function loader(asked: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { lang, t, to } = languageOf(asked.request)
  const { textsToWrite } = await run(asked, TextsToWrite)
  return {
    heading: t('writing:list.heading'),
    rows: textsToWrite.map(
      ({ number, language, state, since, event, opportunity, organisation }) => ({
        href: to('textToWrite', { text: number }),
        title: versionOf(event?.title ?? opportunity?.title ?? organisation.name, lang),
        isName: !event && !opportunity,
        lines: [
          t('writing:list.wait', {
            language: t(`writing:parity.lang.${language}`),
            state: t(`writing:state.${state}`),
            date: formatDate(lang, since, 'long'),
          }),
          ...(event || opportunity ? [plain(organisation.name, lang)] : []),
        ],
      }),
    ),
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function TextsToWriteRoute() {
  const { heading, rows } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink href={to('myGroups')}>{t('organisations:mine.heading')}</BackLink>
      <DoneBanner />
      <h1>{heading}</h1>
      {rows.length === 0 ? (
        <EmptyState heading={t('writing:list.none')}>
          <p>{t('writing:list.noneHint')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="cd-lead">{t('writing:list.lead')}</p>
          <ol className="cd-rows--opened">
            {rows.map((row) => (
              <PlainRow key={row.href} {...row} headingLevel={2} />
            ))}
          </ol>
        </>
      )}
      <p>
        <a className="cd-more" href={to('parity')}>
          {t('writing:list.parity')}
        </a>
      </p>
    </div>
  )
}

// What is kept about somebody and where it came from, to read; and the way to take it away.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { graphql } from '#app/server/graphql.ts'
import { myDataParts, type MyData } from '#app/server/my-data-parts.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'

const MyDataPage = graphql(`
  query MyDataPage {
    myData
  }
`)

export async function loader({ context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const { myData } = await run({ context, request }, MyDataPage)
  return { parts: myDataParts(found(myData) as MyData, languageOf(request)) }
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:data.heading'))

export default function AccountDataRoute() {
  const { parts } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <div className="cd-prose">
        <h1>{t('accounts:data.heading')}</h1>
        <p className="cd-lead">{t('accounts:data.lead')}</p>
        <Button href={to('accountDataFile')} download>
          {t('accounts:data.file')}
        </Button>
      </div>
      {parts.map(({ heading, rows }, at) => (
        <Section key={at} heading={heading}>
          <SummaryList rows={rows} />
        </Section>
      ))}
    </div>
  )
}

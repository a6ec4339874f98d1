// What this is, who pays for it and runs it, and whose lists it uses.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OfficeList } from '#app/components/office-list.tsx'
import { Section } from '#app/components/section.tsx'
import { langOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { loadOffices } from '#app/server/load-offices.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

export const loader = (asked: LoaderFunctionArgs) => loadOffices(asked)

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('about:page.heading'))

export default function AboutRoute() {
  const { councils, offices, attributions } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <div className="cd-prose">
        <h1>{t('about:page.heading')}</h1>
        <p className="cd-lead">{t('about:page.lead')}</p>
      </div>
      <Section heading={t('about:page.whyHeading')}>
        <p>{t('about:page.why')}</p>
      </Section>
      <Section heading={t('about:page.whoHeading')}>
        <p>{t('about:page.who')}</p>
        <OfficeList offices={[...offices, ...councils]} />
      </Section>
      <Section heading={t('about:page.notHeading')}>
        <p>{t('about:page.not')}</p>
        <p>{t('foot.notPolice')}</p>
      </Section>
      <Section heading={t('about:page.apiHeading')}>
        <p>{t('about:page.api')}</p>
        <p>
          <a href="/schema.graphql">{t('about:page.apiLink')}</a>
        </p>
      </Section>
      <Section heading={t('about:page.sourcesHeading')}>
        <p>{t('about:page.sources')}</p>
        <ul className="govuk-list govuk-list--bullet">
          {attributions.map((words) => (
            <li key={words} lang="en">
              {words}
            </li>
          ))}
        </ul>
      </Section>
      <p>
        <a className="cd-more" href={to('help')}>
          {t('about:page.help')}
        </a>
      </p>
      <p>
        <a className="cd-more" href={to('privacy')}>
          {t('about:page.privacy')}
        </a>
      </p>
    </div>
  )
}

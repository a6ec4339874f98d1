// Whom people may ask, with names and numbers; before them, whom to call about a crime.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LeaveQuickly } from '#app/components/leave-quickly.tsx'
import { PoliceNumbers } from '#app/components/not-the-police.tsx'
import { OfficeList } from '#app/components/office-list.tsx'
import { Section } from '#app/components/section.tsx'
import { langOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { loadOffices } from '#app/server/load-offices.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

export const loader = (asked: LoaderFunctionArgs) => loadOffices(asked)

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('about:help.heading'))

export default function HelpRoute() {
  const { councils, offices } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <div className="cd-prose">
        <h1>{t('about:help.heading')}</h1>
        <p className="cd-lead">{t('about:help.lead')}</p>
      </div>
      <LeaveQuickly />
      <Section heading={t('about:help.police')}>
        <p>{t('about:help.policeBody')}</p>
        <PoliceNumbers />
      </Section>
      <Section heading={t('about:help.officers')}>
        <p>{t(councils.length ? 'about:help.officersBody' : 'about:help.noOfficers')}</p>
        {councils.length > 0 && <OfficeList offices={councils} />}
        <p>{t('about:help.group')}</p>
      </Section>
      <Section heading={t('about:help.office')}>
        <p>{t(offices.length ? 'about:help.officeBody' : 'about:help.noOffice')}</p>
        {offices.length > 0 && <OfficeList offices={offices} />}
      </Section>
      <p>
        <a className="cd-more" href={to('about')}>
          {t('about:help.about')}
        </a>
      </p>
    </div>
  )
}

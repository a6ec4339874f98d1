// What is kept about people, why, who sees it and for how long.
import type { MetaFunction } from '@remix-run/node'
import { Section } from '#app/components/section.tsx'
import { langOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:privacy.heading'))

const parts = ['keep', 'why', 'who', 'long', 'rights'] as const

export default function PrivacyRoute() {
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <div className="cd-prose">
        <h1>{t('accounts:privacy.heading')}</h1>
        <p className="cd-lead">{t('accounts:privacy.lead')}</p>
      </div>
      {parts.map((part) => (
        <Section key={part} heading={t(`accounts:privacy.${part}Heading`)}>
          <p className="cd-lead">{t(`accounts:privacy.${part}`)}</p>
        </Section>
      ))}
      <p className="cd-above-5">
        <a href={to('help')}>{t('accounts:privacy.help')}</a>
      </p>
      <p>
        <a href={to('account')}>{t('accounts:account.heading')}</a>
      </p>
    </div>
  )
}

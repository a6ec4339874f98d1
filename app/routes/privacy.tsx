// What is kept about people, why, who sees it and for how long.
import type { MetaFunction } from '@remix-run/node'
import { DataTable } from '#app/components/data-table.tsx'
import { Points } from '#app/components/points.tsx'
import { Section } from '#app/components/section.tsx'
import { langOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { cookies, privacyNotice } from '#app/privacy-notice.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:privacy.heading'))

const parts = Object.keys(privacyNotice) as (keyof typeof privacyNotice)[]

export default function PrivacyRoute() {
  const { t, to } = useLanguage()
  const points = (part: keyof typeof privacyNotice) => {
    const words: Record<string, string> = t(`accounts:privacy.${part}`, { returnObjects: true })
    return privacyNotice[part].map((point) => words[point] ?? '')
  }
  return (
    <div className="govuk-width-container">
      <div className="cd-prose">
        <h1>{t('accounts:privacy.heading')}</h1>
        <p className="cd-lead">{t('accounts:privacy.lead')}</p>
      </div>
      {parts.map((part) => (
        <Section key={part} heading={t(`accounts:privacy.${part}Heading`)}>
          <Points points={points(part)} />
        </Section>
      ))}
      <Section heading={t('accounts:privacy.cookiesHeading')}>
        <p>{t('accounts:privacy.cookies')}</p>
        <DataTable
          caption={t('accounts:privacy.cookiesHeading')}
          captionHidden
          columns={[
            { heading: t('accounts:privacy.cookie') },
            { heading: t('accounts:privacy.holds') },
            { heading: t('accounts:privacy.kept') },
          ]}
          rows={cookies.map(({ name, days }) => [
            <code key={name}>{name}</code>,
            t(`accounts:privacy.holdsOf.${name}`),
            t('accounts:privacy.days', { count: days }),
          ])}
          firstCellIsHeader
        />
      </Section>
      <p className="cd-above-5">
        <a href={to('help')}>{t('accounts:privacy.help')}</a>
      </p>
      <p>
        <a href={to('account')}>{t('accounts:account.heading')}</a>
      </p>
    </div>
  )
}

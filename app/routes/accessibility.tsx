// How far everybody can use these pages: what was tested and how, what was not, and whom to tell.
import type { MetaFunction } from '@remix-run/node'
import { DataTable } from '#app/components/data-table.tsx'
import { Points } from '#app/components/points.tsx'
import { Section } from '#app/components/section.tsx'
import { accessibilityStatement as statement } from '#app/accessibility-statement.ts'
import { langOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { formatDate } from '#app/server/format-date.ts'

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accessibility:heading'))

export default function AccessibilityRoute() {
  const { lang, t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <div className="cd-prose">
        <h1>{t('accessibility:heading')}</h1>
        <p className="cd-lead">{t('accessibility:lead')}</p>
      </div>
      <Section heading={t('accessibility:aimHeading')}>
        <p>{t('accessibility:aim')}</p>
      </Section>
      <Section heading={t('accessibility:testedHeading')}>
        <p>{t('accessibility:tested')}</p>
        <DataTable
          caption={t('accessibility:testedHeading')}
          captionHidden
          columns={[{ heading: t('accessibility:what') }, { heading: t('accessibility:how') }]}
          rows={statement.checks.map(({ what, by }) => [
            t(`accessibility:checks.${what}`),
            t(`accessibility:by.${by}`),
          ])}
          firstCellIsHeader
        />
      </Section>
      <Section heading={t('accessibility:notHeading')}>
        <Points points={statement.notTested.map((one) => t(`accessibility:not.${one}`))} />
      </Section>
      <Section heading={t('accessibility:knownHeading')}>
        <Points points={statement.wanting.map((one) => t(`accessibility:known.${one}`))} />
      </Section>
      <Section heading={t('accessibility:tellHeading')}>
        <p>{t('accessibility:tell')}</p>
        <p>
          <a className="cd-more" href={to('help')}>
            {t('accessibility:tellLink')}
          </a>
        </p>
      </Section>
      <Section heading={t('accessibility:notHappyHeading')}>
        <p>{t('accessibility:notHappy')}</p>
        <ul className="govuk-list govuk-list--bullet">
          {statement.complaints.map(({ to: whom, ...address }) => (
            <li key={whom}>
              <a href={address[lang]}>{t(`accessibility:${whom}`)}</a>
            </li>
          ))}
        </ul>
      </Section>
      <p className="cd-above-5">
        {t('accessibility:made', { date: formatDate(lang, statement.madeOn, 'long') })}
      </p>
    </div>
  )
}

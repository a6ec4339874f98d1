// How far the two languages stand side by side: in what people write, and in the words of the site.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Details } from '#app/components/details.tsx'
import { allOf, ParityTable, standings, type ParityRow } from '#app/components/parity-table.tsx'
import { Section } from '#app/components/section.tsx'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { readingOf } from '#app/locales/reading.ts'
import { pageMeta } from '#app/page-meta.ts'
import { otherLang, type Lang } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { run } from '#app/server/run.ts'

const ParityPage = graphql(`
  query ParityPage {
    parity {
      part
      language
      missing
      outdated
      machine
      draft
      checked
    }
  }
`)

export { alikeForVisitors as headers } from '#app/server/alike-for-visitors.ts'

/** Never says all where something lacks. */
const percent = (some: number, all: number) => Math.floor((some / (all || 1)) * 100)

export async function loader(asked: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const { parity } = await run(asked, ParityPage)
  const reading = readingOf()
  const inLanguage = (one: Lang) => {
    const texts: ParityRow[] = parity
      .filter(({ language }) => language === one)
      .map(({ part, machine, draft, missing, outdated, checked }) => ({
        part: t(`writing:parts.${part}`),
        counts: { checked, unread: machine + draft, outdated, missing },
      }))
    const site: ParityRow[] = reading
      .filter((row) => row.lang === one)
      .map(({ part, messages, missing, unread }) => ({
        part: t(`writing:site.${part as 'common'}`),
        counts: { checked: messages - missing - unread, unread, missing },
      }))
    const count = (standing: 'missing' | 'unread') =>
      site.reduce((sum, { counts }) => sum + (counts[standing] ?? 0), 0)
    const all = site.reduce((sum, { counts }) => sum + allOf(counts), 0)
    const there = all - count('missing')
    return {
      lang: one,
      texts,
      site,
      there: percent(there, all),
      unread: 100 - percent(there - count('unread'), there),
    }
  }
  return { languages: [lang, otherLang(lang)].map(inLanguage) }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('writing:parity.heading'))

export default function ParityRoute() {
  const { languages } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return (
    <div className="govuk-width-container">
      <div className="cd-prose">
        <h1>{t('writing:parity.heading')}</h1>
        <p className="cd-lead">{t('writing:parity.lead')}</p>
        <p>{t('writing:parity.how')}</p>
        <p>{t('writing:parity.key')}</p>
      </div>
      {languages.map(({ lang, texts, site, there, unread }) => {
        const language = t(`writing:parity.lang.${lang}`)
        return (
          <Section key={lang} heading={language}>
            <p className="cd-lead">
              {t('writing:parity.there', { language, percent: there, unread })}
            </p>
            <h3 className="cd-above-5">{t('writing:parity.texts')}</h3>
            <p>{t('writing:parity.textsHint')}</p>
            <ParityTable
              caption={`${language}: ${t('writing:parity.texts')}`}
              rows={texts}
              counted={standings}
            />
            <h3 className="cd-above-5">{t('writing:parity.site')}</h3>
            <p>{t('writing:parity.siteHint')}</p>
            <Details summary={`${language}: ${t('writing:parity.byPart')}`}>
              <ParityTable
                caption={`${language}: ${t('writing:parity.site')}`}
                rows={site}
                counted={['checked', 'unread', 'missing']}
              />
            </Details>
          </Section>
        )
      })}
    </div>
  )
}

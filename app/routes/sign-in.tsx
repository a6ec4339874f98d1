// The front page.
import type { MetaFunction } from '@remix-run/node'
import { useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { langOf } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('brand'))

export default function Home() {
  const { t } = useLanguage()
  return (
    <div className="govuk-width-container">
      <h1>{t('brand')}</h1>
    </div>
  )
}

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AccessFacts, GoodToKnow } from '#app/components/event-facts.tsx'
import { WordsProvider } from '#app/components/words.tsx'
import { LanguageProvider } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'

describe.each(['en', 'cy'] as const)('what a group says of its event (%s)', (lang) => {
  const t = wordsIn(lang)
  const noted = t(lang === 'en' ? 'words.onlyInWelsh' : 'words.onlyInEnglish')
  const parts = [
    ['getting in', (text: Written) => <AccessFacts {...unanswered} access={text} />],
    ['signing up', (text: Written) => <GoodToKnow {...unsaid} signUpNote={text} />],
  ] as const
  type Written = { text: string; lang: 'en' | 'cy' }
  const unanswered = { stepFree: null, hearingLoop: null, accessibleToilet: null }
  const unsaid = { languages: '', youngestAge: 0, priorities: [] }
  const shown = (element: React.ReactElement) =>
    renderToStaticMarkup(
      <LanguageProvider lang={lang}>
        <WordsProvider words={t('words', { returnObjects: true })}>{element}</WordsProvider>
      </LanguageProvider>,
    )

  test.each(parts)('about %s is marked where it is in the other language alone', (_, part) => {
    const other = lang === 'en' ? 'cy' : 'en'
    const html = shown(part({ text: 'Ramp.', lang: other }))
    expect(html).toContain(noted)
    expect(html).toMatch(new RegExp(`lang="${other}"[^<]*>.*Ramp`))
    expect(shown(part({ text: 'Ramp.', lang }))).not.toContain(noted)
  })
})

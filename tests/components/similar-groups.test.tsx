import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { SimilarGroups } from '#app/components/similar-groups.tsx'
import { LanguageProvider } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pathTo } from '#app/paths.ts'

const named = (number: number, state: string) => ({
  number,
  state,
  kind: 'informal_group' as const,
  name: { text: `Pill ${number}`, lang: 'en' as const },
  areas: '',
})

describe.each(['en', 'cy'] as const)('groups of nearly the same name (%s)', (lang) => {
  const t = wordsIn(lang)
  const shown = (...states: string[]) =>
    renderToStaticMarkup(
      <LanguageProvider lang={lang}>
        <SimilarGroups groups={states.map((state, at) => named(at, state))} />
      </LanguageProvider>,
    )
  const claim = t('organisations:similar.unclaimed')
  const ask = t('organisations:similar.run')

  test.each([
    [['unclaimed'], true, false],
    [['verified'], false, true],
    [['registered', 'unclaimed'], true, true],
  ])('that are %s: said to be yours there (%s), or somebody is asked (%s)', (states, own, run) => {
    const html = shown(...states)
    expect(html.includes(claim)).toBe(own)
    expect(html.includes(ask)).toBe(run)
    expect(html.includes(`href="${pathTo('help', lang)}"`)).toBe(run)
  })
})

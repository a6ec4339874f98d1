import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EventRow } from '#app/components/event-row.tsx'
import { GroupRow, PlainRow } from '#app/components/group-row.tsx'
import { HelpRow } from '#app/components/help-row.tsx'
import { LanguageProvider } from '#app/language.tsx'

const html = (row: React.ReactNode) =>
  renderToStaticMarkup(<LanguageProvider lang="en">{row}</LanguageProvider>)

const date = { dateTime: '2026-11-23', weekday: 'Mon', day: '23', month: 'Nov' }
const welsh = { text: 'Taith', lang: 'cy' as const }

const rows = {
  event: (lang: 'en' | 'cy') => <EventRow href="/" title="Taith" titleLang={lang} date={date} />,
  opportunity: (lang: 'en' | 'cy') => <HelpRow href="/" title="Taith" titleLang={lang} />,
  other: (lang: 'en' | 'cy') => <PlainRow href="/" title={{ ...welsh, lang }} />,
}

test.each(Object.entries(rows))(
  'the row of an %s is marked where its text is only in the other language',
  (_, row) => {
    expect(html(row('cy'))).toMatch(
      /<a href="\/" lang="cy">Taith<\/a><span [^>]*> in Welsh<\/span>/,
    )
    expect(html(row('en'))).not.toMatch(/lang=|in English/)
  },
)

test('a group has its name in one language or two, and no mark', () => {
  const group = { number: 1, kind: 'charity' as const, state: 'verified', name: welsh, areas: '' }
  expect(html(<GroupRow group={group} />)).toMatch(/lang="cy">Taith<\/a><\/h2>/)
})

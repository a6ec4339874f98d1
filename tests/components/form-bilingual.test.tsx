import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FormBilingual } from '#app/components/form-bilingual.tsx'
import { useFormState } from '#app/form-state.ts'
import { LanguageProvider } from '#app/language.tsx'
import type { FormReply } from '#app/server/form.ts'

const kept = {
  title: { en: 'Walk', cy: null },
  venue: { en: 'Hall', cy: null },
  wordings: [{ language: 'cy', state: 'missing', parts: ['title'] }],
}

function Pair({ name, reply, isName }: { name: string; reply?: FormReply; isName?: boolean }) {
  const form = useFormState('event', reply, kept)
  return <FormBilingual form={form} name={name} legend="Walk" isName={isName ?? false} />
}

const html = (pair: React.ReactNode) =>
  renderToStaticMarkup(<LanguageProvider lang="en">{pair}</LanguageProvider>)

test('a form says beside each text where it stands, and a screen reader says it with its box', () => {
  const page = html(<Pair name="title" />)
  expect(page).toMatch(/<p [^>]*id="title-cy-state">Not written yet<\/p>/)
  expect(page).toMatch(/<input [^>]*id="title-cy" [^>]*aria-describedby="title-cy-state"/)
  expect(page).not.toContain('title-en-state')
})

test('a form says so neither of a name nor of what was typed since', () => {
  expect(html(<Pair name="venue" isName />)).not.toContain('Not written yet')
  const values = { title: { en: 'Walk', cy: 'Taith' } }
  const typed = html(<Pair name="title" reply={{ values, issues: [] }} />)
  expect(typed).not.toContain('Not written yet')
})

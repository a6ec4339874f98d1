// Nobody writes over another unseen: a form says which version its writer had read.
import { readdirSync, readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { VersionField } from '#app/components/version-field.tsx'
import { TypedProvider, useFormState } from '#app/form-state.ts'
import { LanguageProvider } from '#app/language.tsx'
import type { FormReply } from '#app/server/form.ts'

function AForm({ reply }: { reply: FormReply | undefined }) {
  return <VersionField form={useFormState('group', reply, { version: 2 })} />
}

type Came = { typed?: Record<string, unknown>; reply?: FormReply }

function versionSent({ typed, reply }: Came) {
  const html = renderToStaticMarkup(
    <LanguageProvider lang="en">
      <TypedProvider value={typed ?? null}>
        <AForm reply={reply} />
      </TypedProvider>
    </LanguageProvider>,
  )
  return /name="version" value="(\d*)"/.exec(html)?.[1]
}

const values = { version: '1', name: 'Rope and Oars' }

test.each<[string, Came, string]>([
  ['there is now, where nothing was typed', {}, '2'],
  ['was read, in the other language', { typed: values }, '1'],
  ['was read, where something is wrong', { reply: { values, issues: [] } }, '1'],
  [
    'there is now, once its writer was told of it',
    { reply: { values, issues: [{ name: '', code: 'stale' }] } },
    '2',
  ],
])('a form sends the version that %s', (_, came, version) => {
  expect(versionSent(came)).toBe(version)
})

test('no form sends a version in a way of its own, but for the small ones of each member', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .filter((file) => readFileSync(`app/${file}`, 'utf8').includes('name="version"'))
  expect(files.sort()).toEqual(['components/member-list.tsx', 'components/version-field.tsx'])
})

import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { LanguageNavigation } from '#app/components/language-navigation.tsx'
import { takeTypedAlong } from '#app/other-language.ts'

const sources = import.meta.glob<string>(['../../app/routes/*.tsx', '../../app/components/*.tsx'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Rows of a list that each have a form of their own: one button of the head cannot send them all. */
const manyOnAPage = ['application-row', 'claims']

const boxes = /<(Textarea|TextInput|PasswordInput|Field|\w+Fields|DateInput|FormBilingual)\b/

const head = renderToStaticMarkup(
  <LanguageNavigation
    label="Language"
    items={[{ lang: 'cy', text: 'Cymraeg', href: '/cy/grwpiau?done=a&back=b' }]}
  />,
)

describe('the way to the other language', () => {
  test.each(Object.entries(sources).map(([path, text]) => [path.replace(/.*\/|\.tsx/g, ''), text]))(
    'takes along what was typed in %s',
    (name, text) => {
      const plain = [...text.matchAll(/<Form\b[^>]*method="post"[\s\S]*?<\/Form>/g)]
      const typed = plain.filter(([form]) => boxes.test(form))
      expect(manyOnAPage.includes(name) ? [] : typed.map(([form]) => form)).toEqual([])
    },
  )

  test('is a link where there is no form', () => {
    expect(takeTypedAlong(head)).toBe(head)
  })

  test('is a button of the form where there is one, after the button that Enter presses', () => {
    const form =
      '<form method="post" id="typed" action="/en"><button hidden="" name="do" value="save">Save</button></form>'
    const page = takeTypedAlong(`${head}${form}`)
    expect(page).not.toContain('<a ')
    expect(page).toContain(
      '<button hidden="" name="do" value="save" form="typed">Save</button>' +
        '<button type="submit" form="typed" formaction="/cy/grwpiau?done=a&amp;back=b&amp;seen-again" class="govuk-language-navigation__link" lang="cy">Cymraeg</button>',
    )
    expect(page).toContain('<form method="post" id="typed" action="/en"></form>')
  })

  test('takes nobody’s words for a form, and lets none out of an address', () => {
    const words = '<form id="typed"><button hidden="">$&</button>'
    const page = (main: ReactNode) =>
      renderToStaticMarkup(
        <>
          <LanguageNavigation
            label={words}
            items={[{ lang: 'cy', text: 'Cymraeg', href: `/cy?back="><script>$&$1${words}` }]}
          />
          <textarea defaultValue={words} title={words} />
          {main}
        </>,
      )
    const plain = page(<p>{words}</p>)
    expect(takeTypedAlong(plain)).toBe(plain)
    const form = page(
      <form id="typed">
        <button hidden>Save</button>
      </form>,
    )
    const typed = takeTypedAlong(form)
    expect(typed).not.toContain('<script>')
    expect(typed).toContain('formaction="/cy?back=&quot;&gt;&lt;script&gt;$&amp;$1&lt;form')
    expect(typed.match(/<form/g)).toHaveLength(1)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** What makes a box for many words, and what says where a crime is told. */
const BOX = /<(?:Textarea|CharacterHint)\b|^\s+rows=\{\d|<(?:FormBilingual|EventText)\b[^>]*rows=/m
const LINE = /<(?:PoliceLine|NotThePolice)\b/

/** The boxes themselves; and what comes only below a line, in the part of that name. */
const boxes = ['textarea', 'character-hint', 'bilingual-fields']
const below: Record<string, string> = {
  'event-form-parts': 'event-form',
  'decide-form': 'decide-form',
  'text-pair': 'text-to-write',
}

const files = ['app/routes', 'app/components'].flatMap((folder) =>
  readdirSync(folder).map((file) => [file.replace('.tsx', ''), `${folder}/${file}`] as const),
)
const read = (name: string) =>
  readFileSync(files.find(([one]) => one === name)?.[1] ?? 'no such part', 'utf8')
const withBox = files
  .map(([name]) => name)
  .filter((name) => !boxes.includes(name) && BOX.test(read(name)))

describe('where a crime is told', () => {
  test('is looked for in all parts that have a box', () => {
    expect(withBox).toEqual(expect.arrayContaining(['report', 'purpose-fields', 'event-form']))
  })

  test.each(withBox)('stands before the box of %s', (name) => {
    const source = read(below[name] ?? name)
    const line = source.search(LINE)
    expect(line, 'no such line').toBeGreaterThan(-1)
    if (!below[name]) expect(line).toBeLessThan(source.search(BOX))
  })
})

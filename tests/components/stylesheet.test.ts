import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { readdirSync, readFileSync } from 'node:fs'
import { compile } from 'sass'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { css } = compile(`${root}app/styles/main.scss`, {
  style: 'compressed',
  loadPaths: [`${root}node_modules`],
})

test('the stylesheet weighs less than 20 kB on the wire', () => {
  expect(gzipSync(css, { level: 9 }).length).toBeLessThan(20_000)
})

test('the stylesheet carries nothing of GOV.UK’s brand', () => {
  expect(css).not.toMatch(/GDS Transport|crest|crown/i)
})

test('the stylesheet asks for our own font files and for no other file', () => {
  const files = [...css.matchAll(/url\("?([^")]+)"?\)/g)]
    .map(([, url]) => url!)
    .filter((url) => !url.startsWith('data:'))
  expect(files.sort()).toEqual(['/fonts/atkinson-next-cy.woff2', '/fonts/besley-700-cy.woff2'])
  for (const file of files) expect(readFileSync(`${root}public${file}`).length).toBeGreaterThan(0)
})

test('every colour that changes in the dark has a value in the light', () => {
  const names = (block: string) => [...block.matchAll(/(--[\w-]+):/g)].map(([, name]) => name!)
  const light = new Set(names(/:root\s*\{([^}]*)\}/.exec(css)![1]!))
  const dark = names(/prefers-color-scheme:\s*dark\)\s*\{:root\{([^}]*)\}/.exec(css)![1]!)
  expect(dark.length).toBeGreaterThan(20)
  expect(dark.filter((name) => !light.has(name))).toEqual([])
})

test('every class of ours that has a style is on some page', () => {
  const files = readdirSync(`${root}app`, { recursive: true, encoding: 'utf8' })
  const source = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${root}app/${file}`, 'utf8'))
    .join('\n')
  const words = new Set(source.match(/[\w-]+/g))
  const isComposed = (name: string) => source.includes(`${name.replace(/[a-z]+$/, '')}\${`)
  const names = new Set([...css.matchAll(/\.(cd-[\w-]+)/g)].map(([, name]) => name!))
  expect(names.size).toBeGreaterThan(100)
  expect([...names].filter((name) => !words.has(name) && !isComposed(name))).toEqual([])
})

test('no component carries a style of its own or a script', () => {
  const folder = `${root}app/components/`
  for (const file of readdirSync(folder)) {
    const source = readFileSync(folder + file, 'utf8')
    expect(source, file).not.toMatch(/style=\{|useState|useEffect|on(Click|Change|Submit)=/)
  }
})

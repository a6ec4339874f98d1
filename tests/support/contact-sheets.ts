// Puts pictures of pages side by side, so that a person looks through them quickly.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'

/** How many stand on a sheet, how wide each is, and how much of a long page is shown, in CSS pixels. */
const phone = { each: 12, width: 300, height: 900 }
const desk = { each: 6, width: 620, height: 820 }
const ACROSS = 1900

/**
 * Writes `index.html`, which has every page once in each way, and `sheets/<way>-<n>.png`.
 * A picture's file is `<name>.<way>.png`; a way is as `cy-390-dark`.
 */
export async function writeSheets(
  browser: Browser,
  folder: string,
  names: readonly string[],
  ways: readonly string[],
): Promise<void> {
  const rows = names.map(
    (name) => `<h2>${name}</h2><div>${ways.map((way) => picture(name, way)).join('')}</div>`,
  )
  writeFileSync(`${folder}/index.html`, document(rows.join(''), { width: 220, height: 460 }))
  const page = await browser.newPage({ viewport: { width: ACROSS, height: 900 } })
  for (const way of ways) {
    const shape = way.includes('-390') ? phone : desk
    for (let at = 0; at < names.length; at += shape.each) {
      const some = names.slice(at, at + shape.each).map((name) => picture(name, way))
      const file = path.resolve(folder, 'sheet.html')
      writeFileSync(file, document(`<div>${some.join('')}</div>`, shape))
      await page.goto(`file://${file}`)
      const number = 1 + at / shape.each
      await page.screenshot({ path: `${folder}/sheets/${way}-${number}.png`, fullPage: true })
    }
  }
  await page.close()
}

const picture = (name: string, way: string) =>
  `<a href="${name}.${way}.png"><span><img src="${name}.${way}.png" alt=""></span>${name}.${way}</a>`

const document = (body: string, { width, height }: { width: number; height: number }) =>
  `<!doctype html><meta charset="utf-8"><title>Screens</title><style>
    body { font: 13px sans-serif; background: #888; margin: 8px }
    div { display: flex; flex-wrap: wrap; gap: 8px }
    a { width: ${width}px; color: #000; background: #fff }
    span { display: block; height: ${height}px; overflow: hidden; background: #ccc }
    img { width: 100% }
  </style>${body}`

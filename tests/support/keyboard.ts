// A person with a keyboard and nothing else: Tab, Shift+Tab, Space, Enter and the arrows.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** WCAG 2.5.8, in CSS pixels. */
const SMALLEST = 24
/** No page has so many things to stop at. */
const MOST_STOPS = 400

type Stop = { tells: string; name: string; value: string; faults: string[] }

/** Goes on by Tab until it stands on a button, link or field of such a name, in which every stop is seen. */
export async function tabTo(page: Page, name: string | { field: string; value?: string }) {
  const wanted = (stop: Stop) =>
    typeof name === 'string'
      ? stop.tells === name
      : stop.name === name.field && (name.value === undefined || stop.value === name.value)
  const met: string[] = []
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(whereItStands, SMALLEST)
    if (!stop) continue
    expect(stop.faults, `${page.url()}: ${stop.tells || stop.name}`).toEqual([])
    if (wanted(stop)) return
    met.push(stop.tells || stop.name)
  }
  throw new Error(
    `Tab never came to ${JSON.stringify(name)} at ${page.url()}, only to ${met.slice(0, 60).join(' · ')}`,
  )
}

/** Goes to a link or button and presses Enter; waits for the page that comes. */
export async function pressEnterOn(page: Page, name: string) {
  await tabTo(page, name)
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

/** Goes to a field by its name and types. */
export async function typeInto(page: Page, field: string, text: string) {
  await tabTo(page, { field })
  await page.keyboard.type(text)
}

/** Ticks a box. */
export async function tick(page: Page, field: string, value?: string) {
  await tabTo(page, { field, ...(value === undefined ? {} : { value }) })
  await page.keyboard.press('Space')
}

/** Goes to a question and by the arrows to one of its answers. */
export async function choose(page: Page, field: string, value: string) {
  await tabTo(page, { field })
  const chosen = () =>
    page.evaluate((name) => {
      const one = document.activeElement as HTMLInputElement
      return one.name === name && one.checked ? one.value : ''
    }, field)
  if ((await chosen()) === '') await page.keyboard.press('Space')
  for (let answers = 0; (await chosen()) !== value; answers++) {
    if (answers > 40) throw new Error(`The arrows never came to ${value} of ${field}.`)
    await page.keyboard.press('ArrowDown')
  }
  const stop = await page.evaluate(whereItStands, SMALLEST)
  expect(stop?.faults, `${page.url()}: ${field}`).toEqual([])
}

/** Runs within the page: what has the focus, and whether that is seen, is in front, and is large enough. */
function whereItStands(smallest: number): Stop | null {
  const one = document.activeElement
  if (!(one instanceof HTMLElement || one instanceof SVGElement) || one === document.body)
    return null
  const faults: string[] = []
  const boxes = [...one.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
  const box = boxes[0]
  if (!box) faults.push('has the focus and is nowhere')
  else {
    // Of a box taller than the window only a part is seen, whose middle has to be in front.
    const middle = (from: number, to: number, end: number) =>
      (Math.max(from, 0) + Math.min(to, end)) / 2
    const x = middle(box.left, box.right, innerWidth)
    const y = middle(box.top, box.bottom, innerHeight)
    const front = document.elementFromPoint(x, y)
    const label = (one as HTMLInputElement).labels?.[0]
    const isFront = front && (one.contains(front) || label?.contains(front))
    if (!isFront)
      faults.push(`is behind ${front?.outerHTML.slice(0, 100) ?? 'the edge of the window'}`)
    const large = one.getBoundingClientRect()
    const inText = getComputedStyle(one).display === 'inline'
    if (!inText && (large.width < smallest || large.height < smallest)) {
      faults.push(`is only ${large.width} by ${large.height}`)
    }
  }
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
  const ringed = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  if (!ringed) faults.push('does not show that it has the focus')
  const { name = '', value = '' } = one as HTMLInputElement
  return {
    tells: (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim(),
    name: String(name),
    value: String(value),
    faults,
  }
}

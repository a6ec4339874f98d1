// The ways in which people have a page otherwise than most: larger, with colours or spacing of their own.
import type { Page } from 'playwright-core'

type Variant = {
  name: string
  /** Puts a page so, and gives a way back. */
  put: (page: Page) => Promise<() => Promise<unknown>>
  /** What axe is asked again. */
  rules: readonly string[]
}

/** WCAG 1.4.12: nothing may be lost when a reader spaces text so. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important }`

type Size = { width: number; height: number }

async function resize(page: Page, size: Size) {
  const before = page.viewportSize()
  await page.setViewportSize(size)
  return () => page.setViewportSize(before ?? size)
}

/** Each as a whole, in the order in which pages take their turns. Every page is seen with still movements anyway. */
export const variants: readonly Variant[] = [
  {
    name: 'dark',
    put: async (page) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      return () => page.emulateMedia({ colorScheme: 'light' })
    },
    rules: ['color-contrast', 'link-in-text-block'],
  },
  {
    name: 'in forced colours',
    put: async (page) => {
      await page.emulateMedia({ forcedColors: 'active' })
      return () => page.emulateMedia({ forcedColors: 'none' })
    },
    // axe reads the colours that the page asked for, not those that it was given.
    rules: ['target-size'],
  },
  {
    name: 'spaced out',
    put: async (page) => {
      const style = await page.addStyleTag({ content: spacing })
      return () => style.evaluate((one) => one.parentElement?.removeChild(one))
    },
    rules: ['target-size'],
  },
  {
    // A window of 1280 by 1024 at 400 %.
    name: 'at 400 %',
    put: (page) => resize(page, { width: 320, height: 256 }),
    rules: ['target-size'],
  },
]

/**
 * Runs within the page: what sticks out sideways, what is cut off where it cannot be reached, what stays in the way
 * of a low window, what moves although its reader wants nothing to, and what is to be pressed or filled and has
 * no edge where colours are the reader's own.
 */
export function faultsOfLayout(): string[] {
  const faults: string[] = []
  const root = document.documentElement
  if (root.scrollWidth > root.clientWidth) {
    const widest = [...document.querySelectorAll('body *')].find(
      (one) => one.getBoundingClientRect().right > root.clientWidth + 1,
    )
    faults.push(
      `scrolls sideways by ${root.scrollWidth - root.clientWidth}: ${widest?.outerHTML.slice(0, 120)}`,
    )
  }
  const forced = matchMedia('(forced-colors: active)').matches
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  for (const one of document.querySelectorAll<HTMLElement>('body *')) {
    const style = getComputedStyle(one)
    const tells = () => one.outerHTML.slice(0, 120)
    const isCut =
      style.overflow === 'hidden' &&
      style.position !== 'absolute' &&
      one.textContent.trim() !== '' &&
      (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1) &&
      !(one instanceof SVGElement)
    if (isCut) faults.push(`is cut off: ${tells()}`)
    const stays = ['sticky', 'fixed'].includes(style.position)
    if (stays && one.getBoundingClientRect().height > innerHeight / 2) {
      const moves = style.position === 'sticky' && style.top === 'auto' && style.bottom === 'auto'
      if (!moves) faults.push(`stays in the way: ${tells()}`)
    }
    if (
      forced &&
      one.matches('button, .govuk-button, select, textarea, input:not([type=hidden], [type=file])')
    ) {
      const edged = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none'
      const seen = style.opacity !== '0' && one.getClientRects().length > 0
      const lined = style.textDecorationLine === 'underline'
      if (seen && !edged && !lined && style.appearance === 'none')
        faults.push(`has no edge: ${tells()}`)
    }
    if (!still) continue
    for (const part of ['', '::before', '::after']) {
      const { transitionDuration, animationName } = getComputedStyle(one, part || null)
      if (/[1-9]/.test(transitionDuration) || animationName !== 'none')
        faults.push(`moves: ${part} ${tells()}`)
    }
  }
  return faults
}

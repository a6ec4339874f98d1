// Chance that falls the same way each time, so that the same clock gives the same year.

export type Chance = {
  /** A whole number from least to greatest, both among them. */
  between: (least: number, greatest: number) => number
  /** Whether something happens that happens so many times in a hundred. */
  happens: (percent: number) => boolean
  pick: <Item>(items: readonly Item[]) => Item
  /** So many different items, or all of them where there are fewer. */
  some: <Item>(items: readonly Item[], count: number) => Item[]
}

/** Each name has a chance of its own: what is added elsewhere does not shift it. */
export function chanceOf(name: string): Chance {
  const next = randomFrom(hashOf(name))
  const between = (least: number, greatest: number) =>
    least + Math.floor(next() * (greatest - least + 1))
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)]
    if (item === undefined) throw new RangeError('There is nothing to pick from.')
    return item
  }
  return {
    between,
    pick,
    happens: (percent) => next() * 100 < percent,
    some(items, count) {
      const left = [...items]
      return Array.from({ length: Math.min(count, items.length) }, () =>
        left.splice(between(0, left.length - 1), 1),
      ).flat()
    },
  }
}

/** FNV-1a, 32 bits. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (const letter of name) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash >>> 0
}

/** Mulberry32: numbers from 0 up to 1. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

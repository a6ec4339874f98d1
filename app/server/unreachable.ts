// The end of a switch over a result's kinds: a new refusal breaks the type check there.

/** Throws; the type says that it never runs. */
export function unreachable(value: never): never {
  throw new Error(`No page says what ${JSON.stringify(value)} means.`)
}

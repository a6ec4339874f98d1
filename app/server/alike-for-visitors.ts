// What a page says of itself when it is the same for every visitor, so that its answer may be kept.

/** A route's `headers`. Whoever is signed in is given a page of their own all the same. */
export const alikeForVisitors = () => ({ 'Cache-Control': 'public, no-cache' })

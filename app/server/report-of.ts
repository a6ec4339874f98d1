// The report from which the officer came to take something down, and to which they go back to settle it.
import type { Done } from '#app/components/done-banner.tsx'
import { languageOf } from '#app/language.tsx'

/** Its page; null where they came from elsewhere. */
export function reportOf(request: Request, done: Done | null = null): string | null {
  const flag = Number(new URL(request.url).searchParams.get('report'))
  if (!Number.isInteger(flag) || flag <= 0) return null
  return languageOf(request).to('settleFlag', { flag }, { done })
}

// What a browser keeps for somebody who asked it to: their language, their place. Neither says who they are.
import type { Lang } from '#app/paths.ts'
import { toLookFor } from '#graphql/text/text-faults.ts'

const A_YEAR = 365 * 24 * 60 * 60
const LONGEST = 100

const kept = (name: 'language' | 'place', cookies: string | null | undefined): string | null =>
  new RegExp(`(?:^|;\\s*)${name}=([^;]+)`).exec(cookies ?? '')?.[1] ?? null

/** The language that was chosen on this browser, by its cookies; null where nobody has chosen one. */
export function rememberedLanguage(cookies: string | null | undefined): Lang | null {
  const language = kept('language', cookies)
  return language === 'en' || language === 'cy' ? language : null
}

/** The name of the place that this browser was asked to remember, or null. */
export function rememberedPlace(cookies: string | null | undefined): string | null {
  const place = kept('place', cookies)
  if (!place) return null
  try {
    // As what is typed is read: what no text may hold would be refused on every page.
    return toLookFor(decodeURIComponent(place), LONGEST) || null
  } catch {
    return null
  }
}

/** The value of a Set-Cookie header that keeps something for a year, or forgets it. */
export function remember(
  name: 'language' | 'place',
  value: string | null,
  publicUrl: string,
): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : ''
  const age = value === null ? 0 : A_YEAR
  return `${name}=${encodeURIComponent(value ?? '')}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`
}

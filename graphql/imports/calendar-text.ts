// What a calendar's entry says in words: its texts by language, and where it is. Rules only.
import type { Property } from '#graphql/imports/calendar-entries.ts'
import { words } from '#graphql/search/welsh-words.ts'
import type { BilingualText } from '#graphql/text/bilingual-text.ts'

export type Where = { venue: BilingualText; online: boolean; joinUrl: string | null }

/** A text by language: LANGUAGE=cy is Welsh, any other or none English. What stands first in a language counts. */
export function textOf(properties: readonly Property[], name: string): BilingualText {
  const text: BilingualText = { en: null, cy: null }
  for (const [own, { language }, , value] of properties) {
    if (own !== name) continue
    const key = /^cy\b/i.test(String(language ?? '')) ? 'cy' : 'en'
    text[key] ??= plain(String(value)).trim() || null
  }
  return text
}

/** A text without the markup that some programs put into descriptions. */
function plain(text: string): string {
  if (!/<\/?(?:p|br|div|span|a|b|i|ul|ol|li|html|strong|em)\b[^>]*>/i.test(text)) return text
  return text
    .replace(/\s*<(?:br|\/p|\/div|\/li)\b[^>]*>\s*/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '– ')
    .replace(
      /<a\b[^>]*?href="(https?:[^"]+)"[^>]*>(.*?)<\/a>/gis,
      (_, href: string, label: string) => (label.includes(href) ? label : `${label} (${href})`),
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\n{3,}/g, '\n\n')
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': '’',
  nbsp: ' ',
}

// What people write where there is no place to go to, folded.
const onlinePlaces = new Set([
  'online',
  'zoom',
  'on zoom',
  'via zoom',
  'microsoft teams',
  'teams',
  'microsoft teams meeting',
  'google meet',
  'ar lein',
  'arlein',
  'ar zoom',
  'dros zoom',
])

/** Where it is; null where the entry does not say. An address to join counts as a place where no other is named. */
export function whereOf(properties: readonly Property[]): Where | null {
  const said = textOf(properties, 'location')
  const join = properties.flatMap(([name, , , value]) =>
    name === 'conference' || name === 'x-google-conference' ? addressIn(String(value)) : [],
  )[0]
  const place = said.en ?? said.cy
  const nowhere = { en: null, cy: null }
  if (!place) return join ? { venue: nowhere, online: true, joinUrl: join } : null
  const address = addressIn(place)[0]
  if (address || onlinePlaces.has(words(place).join(' '))) {
    return { venue: nowhere, online: true, joinUrl: address ?? join ?? null }
  }
  return { venue: said, online: false, joinUrl: null }
}

/** The web address that a text is, alone or with a few words around it. */
const addressIn = (text: string) =>
  /^(?:[^\d]{0,40}\s)?(https?:\/\/\S+)$/i.exec(text.trim())?.slice(1) ?? []

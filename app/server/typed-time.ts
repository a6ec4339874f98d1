// A time of day that was typed, in any of the ways in which people write one.

const noon = ['noon', 'midday', '12noon', 'hannerdydd', 'canoldydd']
const midnight = ['midnight', 'hannernos', 'canolnos']

/** After the number, in words that say nothing about which half of the day. */
const clock = /o['’]clock|o['’]rgloch/
const morning = ['am', 'a.m', 'a.m.', 'yb', 'y.b', 'y.b.', 'ybore', 'ynybore', 'inthemorning']
const evening = [
  ...['pm', 'p.m', 'p.m.', 'yh', 'y.h', 'y.h.', 'yrhwyr', 'yprynhawn', 'ynyprynhawn'],
  ...['intheafternoon', 'intheevening'],
]

/**
 * HH:MM of "18:30", "18.30", "1830", "19", "6.30pm", "6yh", "7 o’r gloch yr hwyr", "midday" or "hanner dydd". What
 * is no time stays as it was typed, for the operation to refuse; so does "6", which may be either.
 */
export function typedTime(typed: unknown): string {
  const text = String(typed ?? '').trim()
  const plain = squeezed(typed)
  if (noon.includes(plain)) return '12:00'
  if (midnight.includes(plain)) return '00:00'
  const match = /^(\d{1,2}?)(?:[.:]?(\d{2}))?(?::00)?(\D*)$/.exec(plain)
  if (!match) return text
  const [, hours = '', minutes, half = ''] = match
  const hour = Number(hours)
  if (!half) {
    if (minutes) return `${hours.padStart(2, '0')}:${minutes}`
    return hour > 12 && hour < 24 ? `${hours}:00` : text
  }
  const isEvening = evening.includes(half)
  if (hour < 1 || hour > 12 || !(isEvening || morning.includes(half))) return text
  return `${String((hour % 12) + (isEvening ? 12 : 0)).padStart(2, '0')}:${minutes ?? '00'}`
}

/** The hour of "7" or "7 o’clock", which may be in either half of the day; null where what was typed is not that. */
export function hourOfEither(typed: unknown): number | null {
  const [, hour] = /^0?(1[0-2]|[1-9])$/.exec(squeezed(typed)) ?? []
  return hour ? Number(hour) : null
}

const squeezed = (typed: unknown): string =>
  String(typed ?? '')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(clock, '')

// A time of day that was typed, in any of the ways in which people write one.

const noon = ['noon', 'midday', '12noon', 'hannerdydd', 'canoldydd']
const midnight = ['midnight', 'hannernos', 'canolnos']

/**
 * HH:MM of "18:30", "18.30", "1830", "6.30pm", "6yh", "midday" or "hanner dydd". What is no time stays as it was
 * typed, for the operation to refuse; so does "6", which may be either.
 */
export function typedTime(typed: unknown): string {
  const text = String(typed ?? '').trim()
  const plain = text.toLowerCase().replace(/\s+/g, '')
  if (noon.includes(plain)) return '12:00'
  if (midnight.includes(plain)) return '00:00'
  const match =
    /^(\d{1,2}?)(?:[.:]?(\d{2}))?(?::00)?(?:(am|a\.m\.?|yb|y\.b\.?)|(pm|p\.m\.?|yh|y\.h\.?))?$/.exec(
      plain,
    )
  if (!match) return text
  const [, hours = '', minutes, morning, evening] = match
  const half = morning ?? evening
  if (!half) return minutes ? `${hours.padStart(2, '0')}:${minutes}` : text
  const hour = Number(hours)
  if (hour < 1 || hour > 12) return text
  return `${String((hour % 12) + (evening ? 12 : 0)).padStart(2, '0')}:${minutes ?? '00'}`
}

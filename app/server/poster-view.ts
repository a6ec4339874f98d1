// What a poster says, in one language at a time.
import { wordsIn } from '#app/locales/catalogue.ts'
import { otherLang, type Lang } from '#app/paths.ts'
import { formatDate, formatTimeRange } from '#app/server/format-date.ts'
import type { ResultOf } from '#app/server/graphql.ts'
import type { EventPage } from '#app/server/event-page.ts'
import { opening, plain, versionOf, wardBeside } from '#app/text.ts'

type Event = NonNullable<ResultOf<typeof EventPage>['event']>
type Session = Event['sessions'][number]

/** How large the titles are set, so that the longest line and the longest word fit half of an A4 sheet. */
export type PosterSize = 'large' | 'middle' | 'small'

/** How much of the text stands below a title of each size, in characters. */
const room = { large: 200, middle: 260, small: 190 }

/** The largest size at which every one of these titles fits. */
export function posterSize(titles: readonly string[]): PosterSize {
  const longest = Math.max(...titles.map((title) => title.length))
  const word = Math.max(...titles.flatMap((title) => title.split(/[\s-]/)).map((one) => one.length))
  if (longest <= 36 && word <= 10) return 'large'
  return longest <= 80 && word <= 14 ? 'middle' : 'small'
}

export type PosterWords = ReturnType<typeof posterWords>

/** The words of a column: what nobody wrote in its language stands in the other only. */
export function posterWords(event: Event, session: Session, lang: Lang, size: PosterSize) {
  const t = wordsIn(lang)
  const venue = versionOf(session.venue, lang)
  const ward = session.ward ? plain(session.ward.name, lang) : ''
  const beside = wardBeside(venue.text, ward)
  const text = event.description[lang]
  const isElsewhere = !text && Boolean(event.description[otherLang(lang)])
  const answers = (['stepFree', 'hearingLoop', 'accessibleToilet'] as const).flatMap((question) => {
    const answer = event[question]
    return answer ? [t(`eventPage:${question}.${answer}`)] : []
  })
  const welcome = event.youngestAge
    ? t('eventPage:poster.ages', { age: event.youngestAge })
    : t('eventPage:poster.everyone')
  return {
    lang,
    date: formatDate(lang, session.startsAt, 'full'),
    time: formatTimeRange(lang, session.startsAt, session.endsAt),
    title: versionOf(event.title, lang),
    text: text ? opening(text, room[size]) : '',
    more: isElsewhere
      ? t(lang === 'cy' ? 'eventPage:poster.onlyEnglish' : 'eventPage:poster.onlyWelsh')
      : '',
    venue: session.online ? { text: t('eventPage:online'), lang } : venue,
    ward: session.online ? '' : beside,
    facts: [...answers, welcome].map((fact) => `${fact}.`).join(' '),
    do: session.event.dropIn ? t('signups:dropIn') : t('signups:take'),
    group: versionOf(event.organisation.name, lang),
  }
}

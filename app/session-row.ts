// One date of an event as a row of a list tells it.
import { pictogramOf } from '#app/components/pictogram-of.ts'
import type { PictogramKind } from '#app/components/pictogram.tsx'
import type { RowDateProps } from '#app/components/row-date.tsx'
import type { Language } from '#app/language.tsx'
import { numbered, type Lang, type Query } from '#app/paths.ts'
import { dateParts, formatDate, formatTimeRange } from '#app/server/format-date.ts'
import { graphql, readFragment, type FragmentOf } from '#app/server/graphql.ts'
import { plain, versionOf, wardBeside } from '#app/text.ts'

export const SessionRowFields = graphql(`
  fragment SessionRowFields on Session {
    number
    startsAt
    endsAt
    placesLeft
    online
    cancelledAt
    closedBecause
    venue {
      en
      cy
    }
    ward {
      name {
        en
        cy
      }
    }
    event {
      number
      kind
      dropIn
      youngestAge
      title {
        en
        cy
      }
      organisation {
        name {
          en
          cy
        }
      }
    }
  }
`)

export type SessionRowData = {
  number: number
  href: string
  title: { text: string; lang: Lang }
  group: { text: string; lang: string }
  venue: { text: string; lang: string }
  ward: string
  date: RowDateProps
  time: string
  kind: PictogramKind | null
  ages: string | null
  places: string
  full: boolean
  miles: string | null
  /** How many dates more the event has, where it is told once. */
  others: string | null
}

type Row = FragmentOf<typeof SessionRowFields>

/** What a row is told beside what it shows: how far it is, how many dates more there are, what its link says besides. */
type RowMore = { miles?: number | null; others?: number; query?: Query }

/** The words of a row, in the page's language. */
export function sessionRow(
  language: Language,
  row: Row,
  { miles = null, others = 0, query = {} }: RowMore = {},
): SessionRowData {
  const { lang, t, to } = language
  const session = readFragment(SessionRowFields, row)
  const { event } = session
  const title = versionOf(event.title, lang)
  const venue = session.online
    ? { text: t('find:places.online'), lang }
    : versionOf(session.venue, lang)
  const ward = session.ward ? plain(session.ward.name, lang) : ''
  const { iso, ...date } = dateParts(lang, session.startsAt)
  return {
    number: session.number,
    href: to(
      'event',
      { event: numbered(event.number, title.text) },
      { date: session.number, ...query },
    ),
    title,
    group: versionOf(event.organisation.name, lang),
    venue,
    ward: wardBeside(venue.text, ward),
    date: { ...date, dateTime: iso, spoken: formatDate(lang, session.startsAt, 'full') },
    time: formatTimeRange(lang, session.startsAt, session.endsAt),
    kind: pictogramOf(event.kind).kind ?? null,
    ages: agesIn(language, event.youngestAge),
    places: placesIn(language, { ...session, dropIn: event.dropIn }),
    full: !event.dropIn && session.placesLeft === 0,
    miles: miles === null ? null : milesIn(language, miles),
    others: others > 0 ? t('find:events.others', { count: others }) : null,
  }
}

type Places = {
  dropIn: boolean
  placesLeft: number | null
  cancelledAt: Date | null
  closedBecause: string | null
}

function placesIn({ t }: Language, session: Places): string {
  const { dropIn, placesLeft, cancelledAt, closedBecause } = session
  if (cancelledAt) return t('find:places.cancelled')
  if (dropIn) return t('find:places.dropIn')
  if (closedBecause) return t('signups:closed.started')
  if (placesLeft === null) return t('signups:everybody')
  return t('find:places.left', { count: placesLeft })
}

/** From which age somebody may come; nothing where everybody may. */
export const agesIn = ({ t }: Language, age: number | null): string | null =>
  age ? t('find:ages.from', { age }) : null

/** Among the facts of a thing, where it is said in any case. */
export const agesWords = ({ t }: Pick<Language, 't'>, age: number | null): string =>
  age === null
    ? t('publishing:unsaid')
    : age
      ? t('eventPage:agesFrom', { age })
      : t('eventPage:everyone')

/** How far away something is, in whole miles. */
export function milesIn({ t }: Language, miles: number): string {
  const count = Math.round(miles)
  return count < 1 ? t('find:events.lessThanAMile') : t('find:events.miles', { count })
}

// One opportunity as a row of a list tells it.
import type { Language } from '#app/language.tsx'
import { numbered, type Lang, type Query } from '#app/paths.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql, readFragment, type FragmentOf } from '#app/server/graphql.ts'
import { agesIn, milesIn } from '#app/session-row.ts'
import { plain, versionOf, wardBeside, type AuthoredText } from '#app/text.ts'

export const OpportunityRowFields = graphql(`
  fragment OpportunityRowFields on Opportunity {
    number
    title {
      en
      cy
    }
    timing
    timingText {
      en
      cy
    }
    startsOn
    fromHome
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
    wanted
    stillWanted
    youngestAge
    organisation {
      name {
        en
        cy
      }
    }
  }
`)

export type Said = { text: string; lang: Lang }
export type OpportunityRowData = {
  number: number
  href: string
  title: Said
  /** Said before when. */
  day: string | null
  when: Said
  where: Said
  group: Said
  wanted: string
  ages: string | null
  miles: string | null
}

type Row = FragmentOf<typeof OpportunityRowFields>

/** The words of a row, in the page's language. */
export function opportunityRow(
  language: Language,
  row: Row,
  { miles = null, query = {} }: { miles?: number | null; query?: Query } = {},
): OpportunityRowData {
  const { lang, to } = language
  const opportunity = readFragment(OpportunityRowFields, row)
  const title = versionOf(opportunity.title, lang)
  return {
    number: opportunity.number,
    href: to('opportunity', { opportunity: numbered(opportunity.number, title.text) }, query),
    title,
    day: dayIn(language, opportunity),
    when: whenIn(language, opportunity),
    where: whereIn(language, opportunity),
    group: versionOf(opportunity.organisation.name, lang),
    wanted: wantedIn(language, opportunity.stillWanted),
    ages: agesIn(language, opportunity.youngestAge),
    miles: miles === null ? null : milesIn(language, miles),
  }
}

type When = {
  timing: 'once' | 'regular' | 'flexible'
  timingText: AuthoredText
  startsOn: string | null
}

/** When it is done: in the group's words, where it gave any. */
export function whenIn({ lang, t }: Language, { timing, timingText, startsOn }: When): Said {
  const said = versionOf(timingText, lang)
  if (said.text) return said
  const day = startsOn ? formatDate(lang, startsOn, 'full') : null
  return { text: timing === 'once' && day ? day : t(`opportunities:timing.${timing}`), lang }
}

/** The day of what is done once, where the group's words say when besides: they need not say it. */
export function dayIn({ lang }: Language, { timing, timingText, startsOn }: When): string | null {
  const hasWords = versionOf(timingText, lang).text !== ''
  return timing === 'once' && startsOn && hasWords ? formatDate(lang, startsOn, 'full') : null
}

type Where = {
  fromHome: boolean
  venue: AuthoredText
  ward: { name: AuthoredText } | null
}

/** Where it is done: from home, or the venue with its ward. */
export function whereIn({ lang, t }: Language, { fromHome, venue, ward }: Where): Said {
  if (fromHome) return { text: t('opportunities:fromHome'), lang }
  const said = versionOf(venue, lang)
  const name = ward ? plain(ward.name, lang) : ''
  if (!said.text) return { text: name, lang }
  const beside = wardBeside(said.text, name)
  return beside ? { ...said, text: `${said.text}, ${beside}` } : said
}

export const wantedIn = ({ t }: Language, stillWanted: number | null): string =>
  stillWanted === null
    ? t('opportunities:wantedAny')
    : t('opportunities:wanted', { count: stillWanted })

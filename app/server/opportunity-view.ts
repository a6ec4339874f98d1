// An opportunity as its pages show it: its words in the page's language.
import { isAboutAbuse } from '#app/about-abuse.ts'
import type { Language } from '#app/language.tsx'
import { dayIn, whenIn, whereIn, wantedIn } from '#app/opportunity-row.ts'
import { numbered } from '#app/paths.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { languageNames } from '#app/server/language-names.ts'
import { noText, plain, versionOf } from '#app/text.ts'

export const OpportunityView = /* @__PURE__ */ graphql(`
  fragment OpportunityView on Opportunity @_unmask {
    id
    number
    state
    stateReason {
      en
      cy
    }
    title {
      en
      cy
    }
    description {
      en
      cy
    }
    timing
    timingText {
      en
      cy
    }
    startsOn
    endsOn
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
    skills {
      en
      cy
    }
    requirements {
      what {
        en
        cy
      }
      why {
        en
        cy
      }
    }
    heldIn
    needsAge
    youngestAge
    stillWanted
    closedBecause
    organisation {
      number
      name {
        en
        cy
      }
      summary {
        en
        cy
      }
      verifiedAt
    }
    priorities {
      key
      name {
        en
        cy
      }
    }
    viewerCanWrite
    viewerCanTakeDown
    viewerCanDecide
    viewerApplication {
      number
      state
    }
  }
`)

export type OpportunityShown = ReturnType<typeof opportunityView>

export function opportunityView(row: ResultOf<typeof OpportunityView>, language: Language) {
  const { lang, t, to } = language
  const { organisation, startsOn, endsOn } = row
  const day = (date: string | null) => date && formatDate(lang, date, 'full')
  const [from, until] = [day(startsOn), day(endsOn)]
  const once = row.timing === 'once'
  return {
    id: row.id,
    number: row.number,
    param: numbered(row.number, plain(row.title, lang)),
    state: row.state,
    reason: versionOf(row.stateReason ?? noText, lang),
    title: versionOf(row.title, lang),
    description: versionOf(row.description, lang),
    day: dayIn(language, row),
    when: whenIn(language, row),
    where: whereIn(language, row),
    days: [
      from && t(once ? 'opportunities:page.on' : 'opportunities:page.from', { date: from }),
      until && !(once && until === from) && t('opportunities:page.until', { date: until }),
    ].filter((line): line is string => typeof line === 'string'),
    skills: versionOf(row.skills, lang),
    requirements: row.requirements.map(({ what, why }) => ({
      what: versionOf(what, lang),
      why: versionOf(why, lang),
    })),
    languages: languageNames(row.heldIn, language),
    needsAge: row.needsAge,
    youngestAge: row.youngestAge,
    wanted: wantedIn(language, row.stillWanted),
    closedBecause: row.closedBecause,
    organisation: {
      name: versionOf(organisation.name, lang),
      summary: versionOf(organisation.summary, lang),
      href: to('group', { group: numbered(organisation.number, plain(organisation.name, lang)) }),
    },
    priorities: row.priorities.map(({ name }) => plain(name, lang)),
    isAboutAbuse: isAboutAbuse(row.title, row.description, organisation.name, organisation.summary),
    canWrite: row.viewerCanWrite,
    canTakeDown: row.viewerCanTakeDown,
    canDecide: row.viewerCanDecide,
    own: row.viewerApplication,
  }
}

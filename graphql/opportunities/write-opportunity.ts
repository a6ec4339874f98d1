// What is said about an opportunity, as its rows keep it: its columns, its priorities and what it requires.
import { lastDayOf } from '#graphql/opportunities/opportunity.ts'
import type { OpportunityFields } from '#graphql/opportunities/opportunity-input.ts'
import { searchText } from '#graphql/search/search-text.ts'
import { columnsOf } from '#graphql/text/schema.ts'

type Organisation = { nameEn: string | null; nameCy: string | null }

/** The columns of an opportunity. */
export function opportunityColumns(fields: OpportunityFields, organisation: Organisation) {
  const { title, description, timingText, venue, skills } = fields
  return {
    ...columnsOf('title', title),
    ...columnsOf('description', description),
    timing: fields.timing,
    ...columnsOf('timing', timingText),
    startsOn: dateOf(fields.startsOn),
    endsOn: dateOf(lastDayOf(fields)),
    fromHome: fields.fromHome,
    ...columnsOf('venue', venue),
    // Even what is done from home may be wanted in one ward only.
    wardCode: fields.wardCode,
    ...columnsOf('skills', skills),
    heldIn: [...new Set(fields.heldIn)],
    minimumAge: fields.minimumAge,
    under18Welcome: fields.under18Welcome,
    wanted: fields.wanted,
    searchText: searchText(
      title.en,
      title.cy,
      organisation.nameEn,
      organisation.nameCy,
      venue.en,
      venue.cy,
      description.en,
      description.cy,
      skills.en,
      skills.cy,
    ),
  }
}

/** The rows that hang on an opportunity, to be created with it. */
export const opportunityParts = ({ priorityIds, requirements }: OpportunityFields) => ({
  priorities: { create: [...new Set(priorityIds)].map((priorityId) => ({ priorityId })) },
  requirements: {
    create: requirements.map(({ what, why }, position) => ({
      position,
      ...columnsOf('what', what),
      ...columnsOf('why', why),
    })),
  },
})

/** What it chose of what there is to choose, each with its place in the input. */
export const chosenIn = ({ wardCode, priorityIds }: OpportunityFields) => ({
  wards: [{ path: ['wardCode'], code: wardCode }],
  priorityIds,
})

const dateOf = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`))

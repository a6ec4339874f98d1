// The texts of what people write about, out of the columns that keep them. Rules only.
import type { Texts } from '#graphql/wordings/wording.ts'
import type { Event, Opportunity, Organisation, Requirement } from '#prisma/client.ts'

type Columns<Row, Name extends string> = Pick<Row, `${Name}${'En' | 'Cy'}` & keyof Row>

export type EventTexts = Columns<Event, 'title' | 'description' | 'access' | 'signUpNote'>

export const eventTexts = (event: EventTexts): Texts => ({
  title: { en: event.titleEn, cy: event.titleCy },
  description: { en: event.descriptionEn, cy: event.descriptionCy },
  access: { en: event.accessEn, cy: event.accessCy },
  signUpNote: { en: event.signUpNoteEn, cy: event.signUpNoteCy },
})

export type OpportunityTexts = Columns<
  Opportunity,
  'title' | 'description' | 'timing' | 'skills'
> & {
  /** By position. */
  requirements: readonly Columns<Requirement, 'what' | 'why'>[]
}

export const opportunityTexts = (opportunity: OpportunityTexts): Texts => ({
  title: { en: opportunity.titleEn, cy: opportunity.titleCy },
  description: { en: opportunity.descriptionEn, cy: opportunity.descriptionCy },
  timingText: { en: opportunity.timingEn, cy: opportunity.timingCy },
  skills: { en: opportunity.skillsEn, cy: opportunity.skillsCy },
  ...Object.fromEntries(
    opportunity.requirements.flatMap(({ whatEn, whatCy, whyEn, whyCy }, position) => [
      [`requirements.${position}.what`, { en: whatEn, cy: whatCy }],
      [`requirements.${position}.why`, { en: whyEn, cy: whyCy }],
    ]),
  ),
})

/** Its name is a name: it stands as it is, in one language or two. */
export const organisationTexts = (organisation: Columns<Organisation, 'summary'>): Texts => ({
  summary: { en: organisation.summaryEn, cy: organisation.summaryCy },
})

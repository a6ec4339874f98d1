// How the texts that everybody sees stand in each language, part by part.
import type { Context } from '#graphql/context.ts'
import { eventIsPublic } from '#graphql/events/event-access.ts'
import { notOver } from '#graphql/opportunities/not-over.ts'
import { opportunityIsPublic } from '#graphql/opportunities/opportunity-access.ts'
import { organisationIsPublic } from '#graphql/organisations/organisation-access.ts'
import { WordingLanguage, type Prisma, type TextState } from '#prisma/client.ts'

export type PartOfTexts = 'events' | 'opportunities' | 'organisations'

export type Parity = { part: PartOfTexts; language: WordingLanguage } & Record<TextState, number>

const partsAt = (now: Date): Record<PartOfTexts, Prisma.WordingWhereInput> => ({
  events: { event: { ...eventIsPublic, sessions: { some: { endsAt: { gt: now } } } } },
  opportunities: { opportunity: { ...opportunityIsPublic, ...notOver(now) } },
  organisations: { eventId: null, opportunityId: null, organisation: organisationIsPublic },
})

/** What is on, wanted, or in the directory. One statement a part. */
export async function countParity({ db, now }: Pick<Context, 'db' | 'now'>): Promise<Parity[]> {
  const parts = Object.entries(partsAt(now())) as [PartOfTexts, Prisma.WordingWhereInput][]
  const counted = parts.map(async ([part, where]) => {
    const found = await db.wording.groupBy({ by: ['language', 'state'], where, _count: true })
    return Object.values(WordingLanguage).map((language) => {
      const count = (state: TextState) =>
        found.find((one) => one.language === language && one.state === state)?._count ?? 0
      return {
        part,
        language,
        missing: count('missing'),
        outdated: count('outdated'),
        machine: count('machine'),
        draft: count('draft'),
        checked: count('checked'),
      }
    })
  })
  return (await Promise.all(counted)).flat()
}

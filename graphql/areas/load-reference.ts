// Loads the reference data: areas, localities, public bodies and their plans. Adds what is missing, and only that.
import { fold } from '#graphql/search/welsh-words.ts'
import { searchText } from '#graphql/search/search-text.ts'
import type { OrganisationKind, PrismaClient } from '#prisma/client.ts'
import { areas } from '#prisma/reference/areas.ts'
import { bodies, type ReferenceBody, type ReferenceBodyKind } from '#prisma/reference/bodies.ts'
import { localities } from '#prisma/reference/localities.ts'
import { plans } from '#prisma/reference/plans.ts'

/** Where the directory's entries for public bodies came from. */
const REFERENCE = 'reference'

/** The day on which the public bodies were collected. */
const COLLECTED = new Date('2026-11-21T00:00:00Z')

const kinds: Record<ReferenceBodyKind, OrganisationKind> = {
  commissioner: 'commissioner_office',
  force: 'police_body',
  council: 'council',
  county_voluntary_council: 'county_voluntary_council',
  national_voluntary_council: 'charity',
  health: 'health_body',
  ambulance: 'health_body',
  fire: 'fire_and_rescue',
  housing_association: 'housing_association',
  partnership: 'partnership',
}

export async function loadReference(client: PrismaClient): Promise<void> {
  await client.$transaction(async (db) => {
    await db.area.createMany({ data: [...areas], skipDuplicates: true })
    await db.locality.createMany({
      data: localities.map(({ key: _, ...locality }) => locality),
      skipDuplicates: true,
    })
    await db.organisation.createMany({ data: bodies.map(entryOf), skipDuplicates: true })

    const entries = await db.organisation.findMany({
      where: { source: REFERENCE },
      select: { id: true, sourceId: true },
    })
    const idOf = new Map(entries.map((entry) => [entry.sourceId, entry.id]))
    await db.organisationArea.createMany({
      data: bodies.flatMap((body) =>
        withCouncils(body.areaCodes).map((areaCode) => ({
          organisationId: idOf.get(body.key) ?? 0,
          areaCode,
        })),
      ),
      skipDuplicates: true,
    })
    await db.organisationIdentifier.createMany({
      data: bodies.flatMap((body) =>
        body.identifiers.map(({ value }) => ({
          organisationId: idOf.get(body.key) ?? 0,
          scheme: 'GB_PLA' as const,
          value: value.replace('GB-PLA-', ''),
        })),
      ),
      skipDuplicates: true,
    })
    await loadPlans(db as PrismaClient, idOf)
  })
}

async function loadPlans(
  db: Pick<PrismaClient, 'plan' | 'priority'>,
  idOf: Map<string | null, number>,
) {
  await db.plan.createMany({
    data: plans.map((plan) => ({
      key: plan.key,
      organisationId: idOf.get(plan.bodyKey) ?? 0,
      nameEn: plan.nameEn,
      nameCy: plan.nameCy,
      startsOn: new Date(plan.from),
      endsOn: new Date(plan.until),
    })),
    skipDuplicates: true,
  })
  const kept = await db.plan.findMany({ select: { id: true, key: true } })
  const planId = new Map(kept.map((plan) => [plan.key, plan.id]))
  await db.priority.createMany({
    data: plans.flatMap((plan) =>
      plan.priorities.map((priority, index) => ({
        ...priority,
        planId: planId.get(plan.key) ?? 0,
        position: index + 1,
      })),
    ),
    skipDuplicates: true,
  })
}

const entryOf = (body: ReferenceBody) => ({
  kind: kinds[body.kind],
  state: 'unclaimed' as const,
  nameEn: body.nameEn,
  nameCy: body.nameCy,
  nameKey: fold(`${body.nameEn} ${body.nameCy}`),
  searchText: searchText(body.nameEn, body.nameCy),
  source: REFERENCE,
  sourceId: body.key,
  createdAt: COLLECTED,
})

/** A body that serves a force area serves each of its councils. */
const withCouncils = (codes: readonly string[]) => [
  ...new Set(
    codes.flatMap((code) => [
      code,
      ...areas
        .filter((area) => area.kind === 'council' && area.parentCode === code)
        .map((area) => area.code),
    ]),
  ),
]

// Looks at an organisation for the officer who verifies it.
import type { Context } from '#graphql/context.ts'
import { twinsOf } from '#graphql/organisations/find-twins.ts'
import { organisationsLookedAfterBy } from '#graphql/organisations/organisation-access.ts'
import { checksOf, type Check } from '#graphql/organisations/organisation-checks.ts'

/** What the checks find, or null for whoever does not look after it. At most five statements. */
export async function findChecks(
  context: Context,
  organisationId: number,
): Promise<Check[] | null> {
  const { db, viewer } = context
  const organisation = await db.organisation.findFirst({
    where: { AND: [{ id: organisationId }, organisationsLookedAfterBy(viewer)] },
    include: { identifiers: true, areas: { include: { area: true } } },
  })
  if (!organisation) return null
  const { identifiers, areas } = organisation
  const ownersConfirmed = await db.membership.count({
    where: {
      organisationId,
      role: 'owner',
      until: null,
      person: { account: { emailConfirmedAt: { not: null } } },
    },
  })
  const sameIdentifier = identifiers.length
    ? await db.organisationIdentifier.count({
        where: {
          organisationId: { not: organisationId },
          OR: identifiers.map(({ scheme, value }) => ({ scheme, value })),
        },
      })
    : 0
  const twins = await twinsOf(context, organisation, councilsOf(areas), organisationId)
  return checksOf({
    ...organisation,
    areas: areas.length,
    ownersConfirmed,
    sameIdentifier,
    twins: twins.length,
  })
}

const councilsOf = (areas: readonly { areaCode: string; area: { kind: string } }[]) =>
  areas.filter(({ area }) => area.kind === 'council').map(({ areaCode }) => areaCode)

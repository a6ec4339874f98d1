// Changes what an organisation says about itself. Asked for more, this counts as its answer.
import { may } from '#graphql/access/permissions.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { narrowRemits } from '#graphql/members/narrow-remits.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import {
  assertUnchanged,
  decideOrganisation,
  subjectOf,
} from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { isClaimUndecided, isOfficeKind } from '#graphql/organisations/organisation.ts'
import { changeOrganisationInput } from '#graphql/organisations/organisation-input.ts'
import { areasToKeep, organisationColumns } from '#graphql/organisations/write-organisation.ts'
import { londonDay } from '#graphql/time/london-time.ts'
import { keepWordings } from '#graphql/wordings/keep-wordings.ts'
import { organisationTexts } from '#graphql/wordings/texts-of.ts'
import type { OrganisationKind } from '#prisma/client.ts'

/**
 * Refuses with Stale, or WrongState where it is closed, or claimed and not decided on. A verified one whose name
 * or numbers change stays verified, and its review is due at once: so it stands in the officer's queue the same day.
 */
export const changeOrganisation = operation({
  permission: 'organisation.change',
  input: changeOrganisationInput,
  async run(tx, { organisationId, version, ...fields }) {
    const organisation = await lockOrganisation(tx, organisationId)
    tx.allow(subjectOf(organisation))
    if (organisation.state === 'archived' || isClaimUndecided(organisation)) throw new WrongState()
    assertUnchanged(organisation, version)
    assertKind(organisation.kind, fields.kind)
    const areas = await areasToKeep(tx.db, fields.areaCodes)
    assertAreas(tx, organisation, areas.codes)
    const columns = organisationColumns(fields)
    const before = await tx.db.organisationIdentifier.findMany({ where: { organisationId } })
    const changed = {
      name: columns.nameEn !== organisation.nameEn || columns.nameCy !== organisation.nameCy,
      identifiers: keyOf(before) !== keyOf(fields.identifiers),
    }
    const reviewDue = organisation.state === 'verified' && (changed.name || changed.identifiers)

    const kept = await tx.db.organisation.update({
      where: { id: organisationId },
      data: {
        ...columns,
        version: { increment: 1 },
        areas: { deleteMany: {}, create: areas.codes.map((areaCode) => ({ areaCode })) },
        identifiers: { deleteMany: {}, create: fields.identifiers },
        ...(reviewDue ? { reviewOn: londonDay(tx.now) } : {}),
      },
    })
    const [was, after] = [organisationTexts(organisation), organisationTexts(columns)]
    await keepWordings(tx, { organisationId }, { before: was, after, said: fields.written })
    await narrowRemits(tx, organisationId, areas.codes)
    await tx.record({
      action: 'organisation.changed',
      subject: 'Organisation',
      subjectId: organisationId,
      organisationId,
      facts: { ...changed, reviewDue },
    })
    if (organisation.state !== 'more_asked') return kept
    return decideOrganisation(tx, kept, 'answer', { decision: 'answer' })
  },
})

/** Nobody turns a group into an office that looks after others, nor the reverse. */
function assertKind(before: OrganisationKind, after: OrganisationKind) {
  if (before === after || (!isOfficeKind(before) && !isOfficeKind(after))) return
  throw new InvalidInput([{ path: ['kind'], code: 'set_up_by_administrator', limit: null }])
}

/** Where an office works is where its officers may look after others, so nobody widens it for themselves. */
function assertAreas(
  tx: Transaction,
  { kind, areas }: { kind: OrganisationKind; areas: readonly { areaCode: string }[] },
  codes: readonly string[],
) {
  if (!isOfficeKind(kind) || may(tx.viewer, 'organisation.setUpBody')) return
  const before = areas.map(({ areaCode }) => areaCode).sort()
  if (before.join() === codes.join()) return
  throw new InvalidInput([{ path: ['areaCodes'], code: 'set_up_by_administrator', limit: null }])
}

const keyOf = (identifiers: readonly { scheme: string; value: string }[]) =>
  identifiers
    .map(({ scheme, value }) => `${scheme}-${value}`)
    .sort()
    .join()

// Somebody goes, and with them their memberships: no organisation that others need is left without an owner.
import { HandOverFirst, type Left } from '#graphql/accounts/account-refusals.ts'
import { releaseLinks } from '#graphql/links/release-links.ts'
import { currentOwners } from '#graphql/members/current-owners.ts'
import { leavesNoOwner } from '#graphql/members/membership.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { notOver } from '#graphql/opportunities/not-over.ts'
import { callOffWhatIsAhead, letGo, noContact } from '#graphql/organisations/close-organisation.ts'
import { isClaimUndecided } from '#graphql/organisations/organisation.ts'
import { noText, textOf } from '#graphql/text/schema.ts'

/** Throws HandOverFirst. What nobody else is in, and has nothing coming, is put away. Lock them all first. */
export async function leaveOrganisations(tx: Transaction, personId: number): Promise<void> {
  const current = { personId, until: null }
  const memberships = await tx.db.membership.findMany({
    where: current,
    distinct: ['organisationId'],
    orderBy: { organisationId: 'asc' },
    select: { organisationId: true },
  })
  const needed: Left[] = []
  const left: number[] = []
  const closed: number[] = []
  for (const { organisationId } of memberships) {
    if (!leavesNoOwner(await currentOwners(tx, organisationId), personId)) continue
    if (await tx.db.organisation.count({ where: { id: organisationId, state: 'archived' } })) {
      closed.push(organisationId)
      continue
    }
    const need = await neededBy(tx, organisationId, personId)
    if (need) needed.push(need)
    else left.push(organisationId)
  }
  if (needed.length) throw new HandOverFirst(needed)

  await tx.db.membership.updateMany({ where: current, data: { until: tx.now } })
  await releaseLinks(tx, personId)
  // What had closed kept its contact for the officer; with its last owner goes that too.
  await tx.db.organisation.updateMany({ where: { id: { in: closed } }, data: noContact })
  for (const organisationId of left) await putAway(tx, organisationId)
}

/** The organisation, where it has other members or something that people can still come to; otherwise null. */
async function neededBy(tx: Transaction, id: number, personId: number): Promise<Left | null> {
  const organisation = await tx.db.organisation.findFirst({
    where: {
      id,
      OR: [
        { memberships: { some: { until: null, personId: { not: personId } } } },
        {
          events: {
            some: { state: 'published', sessions: { some: { endsAt: { gt: tx.now } } } },
          },
        },
        { opportunities: { some: { state: 'published', ...notOver(tx.now) } } },
      ],
    },
    select: { id: true, nameEn: true, nameCy: true },
  })
  return organisation && { organisationId: id, name: textOf('name', organisation) }
}

/** An entry of the directory waits to be claimed again; what was registered here goes with its only member. */
async function putAway(tx: Transaction, id: number): Promise<void> {
  await letGo(tx, id, null)
  // What people can still come to is handed over first; what is taken down, nobody will put back.
  await callOffWhatIsAhead(tx, id, noText)
  const before = await tx.db.organisation.findUniqueOrThrow({
    where: { id },
    select: { source: true, state: true, verifiedAt: true },
  })
  // What the officer suspended or declined does not come back by its owner's leaving.
  const stood = ['registered', 'more_asked', 'verified'].includes(before.state)
  const state = before.source !== null && stood ? 'unclaimed' : 'archived'
  const verifiedAt = before.state === 'verified' ? before.verifiedAt : null
  // Claimed and not decided on, its contacts are still the register's own.
  const contact = isClaimUndecided(before) ? {} : noContact
  await tx.db.organisation.update({
    where: { id },
    data: { state, verifiedAt, ...contact, version: { increment: 1 } },
    select: { id: true },
  })
  await tx.record({
    action: `organisation.${state}`,
    subject: 'Organisation',
    subjectId: id,
    organisationId: id,
  })
}

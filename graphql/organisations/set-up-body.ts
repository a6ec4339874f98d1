// An administrator sets up a commissioner's office or a county voluntary council, and invites its first member.
import { invitePerson } from '#graphql/members/invite-person.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import { decideOrganisation } from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { isOfficeKind } from '#graphql/organisations/organisation.ts'
import { setUpBodyInput } from '#graphql/organisations/organisation-input.ts'
import { areasToKeep, organisationKeys } from '#graphql/organisations/write-organisation.ts'
import { columnsOf } from '#graphql/text/schema.ts'
import type { z } from 'zod'

/**
 * A body that is set up already gets one more member, and its review stays due when it was. Refuses with
 * InvalidInput where a new one has the kind and the area of another, AlreadyMember, AlreadyInvited, or WrongState
 * for one declined, suspended or archived.
 */
export const setUpBody = operation({
  permission: 'organisation.setUpBody',
  input: setUpBodyInput,
  async run(tx, body) {
    // One at a time, so that a form sent twice makes no twins.
    await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('bodies', 0))`
    const organisation = await lockOrganisation(tx, body.organisationId ?? (await begin(tx, body)))
    tx.allow({ organisationId: organisation.id })
    if (!isOfficeKind(organisation.kind)) {
      throw new InvalidInput([{ path: ['organisationId'], code: 'not_an_office', limit: null }])
    }
    if (organisation.state !== 'verified') {
      await decideOrganisation(tx, organisation, 'setUp', { decision: 'verify' })
    }
    const verified = { ...organisation, state: 'verified' as const }
    await invitePerson(tx, verified, { email: body.email, role: body.role, remit: body.remit })
    return organisation
  },
})

/** A body that is not in the directory yet. Throws InvalidInput where there is one of that kind and area. */
async function begin(tx: Transaction, { kind, name, areaCodes }: z.output<typeof setUpBodyInput>) {
  const { codes, councils } = await areasToKeep(tx.db, areaCodes)
  const same = await tx.db.organisation.count({
    where: {
      kind: kind ?? 'commissioner_office',
      state: { notIn: ['declined', 'archived'] },
      areas: { some: { areaCode: { in: [...codes, ...councils] } } },
    },
  })
  if (same) throw new InvalidInput([{ path: ['areaCodes'], code: 'body_exists', limit: null }])
  const names = columnsOf('name', name)
  const { id } = await tx.db.organisation.create({
    data: {
      kind: kind ?? 'commissioner_office',
      state: 'registered',
      ...names,
      ...organisationKeys({ ...names, summaryEn: null, summaryCy: null }),
      createdAt: tx.now,
      areas: { create: codes.map((areaCode) => ({ areaCode })) },
    },
    select: { id: true },
  })
  return id
}

// Registers an organisation that is new to the directory. Whoever registers it becomes its owner.
import { lockOwnAccount } from '#graphql/accounts/hold-account.ts'
import { beginMembership } from '#graphql/members/begin-membership.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { throttle } from '#graphql/operation/throttle.ts'
import { tellOwners } from '#graphql/organisations/decide-organisation.ts'
import { twinsOf } from '#graphql/organisations/find-twins.ts'
import { registerOrganisationInput } from '#graphql/organisations/organisation-input.ts'
import { SimilarExists } from '#graphql/organisations/organisation-refusals.ts'
import { areasToKeep, organisationColumns } from '#graphql/organisations/write-organisation.ts'
import { keepWordings } from '#graphql/wordings/keep-wordings.ts'
import { organisationTexts } from '#graphql/wordings/texts-of.ts'

/** Refuses with TooMany, or with SimilarExists unless it is said to be new. Pressed twice, it answers with the first. */
export const registerOrganisation = operation({
  permission: 'organisation.register',
  input: registerOrganisationInput,
  before: (context) => {
    const { personId } = context.viewer
    const key = personId === null ? null : String(personId)
    return throttle(context, 'registerOrganisation.person', key)
  },
  async run(tx, { isNew, ...fields }) {
    const { personId } = tx.viewer
    await lockOwnAccount(tx)
    tx.allow({})
    const areas = await areasToKeep(tx.db, fields.areaCodes)
    const columns = organisationColumns(fields)
    const first = await registeredBefore(tx, columns.nameKey)
    if (first) return first
    const twins = isNew ? [] : await twinsOf(tx, columns, areas.councils)
    if (twins.length) throw new SimilarExists(twins)

    const organisation = await tx.db.organisation.create({
      data: {
        ...columns,
        state: 'registered',
        registeredById: personId,
        createdAt: tx.now,
        areas: { create: areas.codes.map((areaCode) => ({ areaCode })) },
        identifiers: { create: fields.identifiers },
      },
    })
    const organisationId = organisation.id
    const after = organisationTexts(columns)
    await keepWordings(tx, { organisationId }, { before: null, after, said: fields.written })
    if (personId !== null) {
      await beginMembership(tx, { organisationId, personId, role: 'owner', remit: [] })
    }
    await tx.record({
      action: 'organisation.registered',
      subject: 'Organisation',
      subjectId: organisationId,
      organisationId,
      facts: { kind: organisation.kind },
    })
    await tellOwners(tx, organisation, 'organisation.registered')
    return organisation
  },
})

/** The same person's registration of the very same name, still waiting for the officer. */
const registeredBefore = ({ db, viewer }: Transaction, nameKey: string) =>
  viewer.personId === null
    ? null
    : db.organisation.findFirst({
        where: { nameKey, state: 'registered', registeredById: viewer.personId },
      })

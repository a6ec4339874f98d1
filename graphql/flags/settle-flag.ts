// The officer has looked into a flag, and says what came of it.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { flagsVisibleTo } from '#graphql/flags/flag-access.ts'
import { settleFlagInput } from '#graphql/flags/flag-input.ts'
import { operation } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'
import { subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { findOrganisation } from '#graphql/organisations/find-organisation.ts'

/** Refuses with WrongState where it was settled before. */
export const settleFlag = operation({
  permission: 'flag.settle',
  input: settleFlagInput,
  async run(tx, { flagId, outcome }) {
    await tx.db.$queryRaw`SELECT id FROM "Flag" WHERE id = ${flagId} FOR UPDATE`
    const seen = { AND: [{ id: flagId }, flagsVisibleTo(tx.viewer)] }
    const flag = await tx.db.flag.findFirst({ where: seen })
    if (!flag) throw new NotFound()
    tx.allow(subjectOf(await findOrganisation(tx, flag.organisationId)))
    if (flag.state !== 'open') throw new WrongState()
    await tx.db.flag.update({
      where: { id: flagId },
      data: { state: 'settled', outcome, settledAt: tx.now, settledById: tx.viewer.personId },
    })
    await tx.record({
      action: 'flag.settled',
      subject: 'Flag',
      subjectId: flagId,
      organisationId: flag.organisationId,
      facts: { reason: flag.reason },
    })
    return flag
  },
})

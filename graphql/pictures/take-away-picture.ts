// A picture is taken away: by the organisation that showed it, or because it should not be there.
import { operation } from '#graphql/operation/operation.ts'
import { subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { takeAwayPictureInput } from '#graphql/pictures/picture-input.ts'

/** Where there is none, nothing is done. */
export const takeAwayPicture = operation({
  permission: 'picture.takeAway',
  input: takeAwayPictureInput,
  async run(tx, { organisationId, use }) {
    const organisation = await lockOrganisation(tx, organisationId)
    tx.allow(subjectOf(organisation))
    const { count } = await tx.db.picture.deleteMany({ where: { organisationId, use } })
    if (count) {
      await tx.record({
        action: 'picture.taken_away',
        subject: 'Organisation',
        subjectId: organisationId,
        organisationId,
        facts: { use },
      })
    }
    return { id: organisationId }
  },
})

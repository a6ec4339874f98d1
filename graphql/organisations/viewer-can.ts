// What a viewer may do with an organisation now: the permission and the lifecycle together, for buttons.
import { may } from '#graphql/access/permissions.ts'
import type { Viewer } from '#graphql/access/viewer.ts'
import { takesMembers } from '#graphql/members/membership.ts'
import {
  isClaimUndecided,
  isOfficeKind,
  organisationStep,
  type OrganisationAction,
} from '#graphql/organisations/organisation.ts'
import type { OrganisationKind, OrganisationState } from '#prisma/client.ts'

export type OrganisationOfViewer = {
  id: number
  kind: OrganisationKind
  state: OrganisationState
  source: string | null
  verifiedAt: Date | null
  areas: readonly { areaCode: string }[]
}

export function organisationCan(viewer: Viewer, organisation: OrganisationOfViewer) {
  const organisationId = organisation.id
  const isOffice = isOfficeKind(organisation.kind)
  const councils = organisation.areas.map((area) => area.areaCode)
  const subject = { organisationId, councils, isOffice }
  const step = (action: OrganisationAction) => {
    const found = organisationStep(organisation.state, action)
    return found !== null && may(viewer, found.who, subject)
  }
  const isMember = viewer.memberships.some((one) => one.organisationId === organisationId)
  const isClosed = organisation.state === 'archived'
  const undecided = isClaimUndecided(organisation)
  const claimable = undecided || ['unclaimed', 'verified'].includes(organisation.state)
  const change = !isClosed && !undecided && may(viewer, 'organisation.change', subject)
  return {
    change,
    takeAwayPicture: may(viewer, 'picture.takeAway', subject),
    changeAreas: change && (!isOffice || may(viewer, 'organisation.setUpBody')),
    claim: claimable && !isMember && !isOffice,
    lookAfter: may(viewer, 'organisation.verify', subject),
    verify: step('verify'),
    askMore: step('askMore'),
    answer: step('answer'),
    decline: step('decline'),
    suspend: step('suspend'),
    reinstate: step('reinstate'),
    archive: step('archive') && !undecided && !isOffice,
    restore: step('restore'),
    invite: takesMembers(organisation.state) && may(viewer, 'member.invite', subject),
    changeMembers: may(viewer, 'member.change', subject),
    leave: isMember,
    write: !isClosed && may(viewer, 'event.write', subject),
    publish: organisation.state === 'verified' && may(viewer, 'event.write', subject),
  }
}

export type OrganisationCan = ReturnType<typeof organisationCan>

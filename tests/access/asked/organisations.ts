// What is asked of an organisation and its members.
import { globalId } from '#graphql/operation/id.ts'
import type { OrganisationState } from '#prisma/client.ts'
import { freshEmail } from '#tests/access/asked/accounts.ts'
import type { Ask, Scene } from '#tests/access/scene.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  NEWPORT,
  NOW,
} from '#tests/support/factories.ts'

const aboutGroup =
  (state: OrganisationState, fields: object = {}): Ask =>
  async ({ group, groupIn, ofGroup }) => {
    await groupIn(state)
    const input = { organisationId: globalId('Organisation', group.id), ...fields }
    return { variables: { input }, subject: ofGroup }
  }

/** The smallest picture there is. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const described = (name: string) => ({
  kind: 'constituted_group',
  name: { en: name },
  areaCodes: [NEWPORT],
})

async function aMember({ house, group }: Scene) {
  const { id: personId } = await aPerson(house.db)
  return aMembership(house.db, { personId, organisationId: group.id, role: 'reader' })
}

export const anInvitation = ({ house, group, somebody }: Scene) =>
  house.db.invitation.create({
    data: {
      organisationId: group.id,
      email: somebody.email,
      role: 'reader',
      state: 'open',
      createdAt: NOW,
    },
  })

export const aFlag = ({ house, group }: Scene) =>
  house.db.flag.create({
    data: {
      organisationId: group.id,
      reason: 'other',
      text: 'It is not there.',
      state: 'open',
      createdAt: NOW,
    },
  })

export const aClaim = ({ house, group, somebody }: Scene) =>
  house.db.claim.create({
    data: {
      organisationId: group.id,
      personId: somebody.id,
      message: 'It is ours.',
      state: 'open',
      createdAt: NOW,
    },
  })

let number = 0

export const organisations: Record<string, Ask> = {
  registerOrganisation: async () => ({
    variables: { input: { ...described(`Quite a new club ${++number}`), isNew: true } },
    subject: {},
  }),
  claimOrganisation: async ({ house }) => {
    const { id } = await anOrganisation(house.db, { state: 'unclaimed' })
    const input = { organisationId: globalId('Organisation', id), message: 'It is ours.' }
    return { variables: { input }, subject: {} }
  },
  changeOrganisation: aboutGroup('registered', { ...described('Another name'), version: 1 }),
  keepPicture: aboutGroup('registered', {
    use: 'logo',
    picture: DOT,
    alt: { en: 'A dot', cy: 'Dot' },
  }),
  takeAwayPicture: aboutGroup('verified', { use: 'logo' }),
  answerMore: aboutGroup('more_asked', { answer: 'We meet on Mondays.' }),
  askMore: aboutGroup('registered', { reason: 'When do you meet?' }),
  verifyOrganisation: aboutGroup('registered', {
    version: 1,
    evidence: 'I went there.',
    reviewOn: '2027-11-23',
  }),
  declineOrganisation: aboutGroup('registered', { reason: 'It is a shop.' }),
  suspendOrganisation: aboutGroup('verified', { reason: 'Nobody answers.' }),
  reinstateOrganisation: aboutGroup('suspended'),
  archiveOrganisation: aboutGroup('verified', { version: 1, reason: { en: 'We have ended.' } }),
  restoreOrganisation: aboutGroup('archived'),
  decideClaim: async (scene) => {
    const { id } = await aClaim(scene)
    const input = { claimId: globalId('Claim', id), accept: true, reason: 'Seen.' }
    return { variables: { input }, subject: scene.ofGroup }
  },
  setUpBody: async ({ house }) => {
    const kind = 'county_voluntary_council'
    const { id } = await anOrganisation(house.db, { kind, state: 'unclaimed' })
    const input = {
      organisationId: globalId('Organisation', id),
      email: freshEmail(),
      role: 'owner',
    }
    return { variables: { input }, subject: {} }
  },
  raiseFlag: async ({ house, group, ofGroup }) => {
    const { id } = await anEvent(house.db, group.id)
    const input = { eventId: globalId('Event', id), reason: 'wrong', text: 'It is not there.' }
    return { variables: { input }, subject: ofGroup }
  },
  settleFlag: async (scene) => {
    const { id } = await aFlag(scene)
    const input = { flagId: globalId('Flag', id), outcome: 'It is there.' }
    return { variables: { input }, subject: scene.ofGroup }
  },
  inviteMember: async (scene) =>
    aboutGroup('verified', { email: freshEmail(), role: 'reader' })(scene),
  // It is theirs who were written to; whoever else is signed in holds the same link.
  acceptInvitation: async (scene) => {
    const { id: invitationId } = await anInvitation(scene)
    const holder = scene.column === 'forged' ? 'pass' : scene.column
    const token = await scene.token({ purpose: 'invitation', invitationId }, holder)
    return { variables: { input: { token } }, subject: scene.ofGroup }
  },
  declineInvitation: async (scene) => {
    const { id: invitationId, email } = await anInvitation(scene)
    const { column } = scene
    const input =
      column === 'pass' || column === 'forged'
        ? { token: await scene.token({ purpose: 'invitation', invitationId }) }
        : { invitationId: globalId('Invitation', invitationId) }
    return { variables: { input }, subject: { email, pass: column === 'pass' } }
  },
  withdrawInvitation: async (scene) => {
    const { id } = await anInvitation(scene)
    const input = { invitationId: globalId('Invitation', id) }
    return { variables: { input }, subject: scene.ofGroup }
  },
  changeRole: async (scene) => {
    const { id } = await aMember(scene)
    const input = { membershipId: globalId('Membership', id), role: 'organiser' }
    return { variables: { input }, subject: scene.ofGroup }
  },
  removeMember: async (scene) => {
    const { id } = await aMember(scene)
    const input = { membershipId: globalId('Membership', id) }
    return { variables: { input }, subject: scene.ofGroup }
  },
  leaveOrganisation: async (scene) => {
    const { variables } = await aboutGroup('verified')(scene)
    return { variables, subject: { ...scene.ofGroup, personId: scene.viewer.personId ?? 0 } }
  },
}

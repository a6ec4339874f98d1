// How members and invitations look in GraphQL.
import { may } from '#graphql/access/permissions.ts'
import { builder } from '#graphql/builder.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { acceptInvitation } from '#graphql/members/accept-invitation.ts'
import { changeRole } from '#graphql/members/change-role.ts'
import { declineInvitation } from '#graphql/members/decline-invitation.ts'
import { inviteMember } from '#graphql/members/invite-member.ts'
import { leaveOrganisation } from '#graphql/members/leave-organisation.ts'
import { invitationsVisibleTo, membersVisibleTo } from '#graphql/members/member-access.ts'
import {
  AlreadyInvited,
  AlreadyMember,
  LastOwner,
  OtherAddress,
} from '#graphql/members/member-refusals.ts'
import { removeMember } from '#graphql/members/remove-member.ts'
import { withdrawInvitation } from '#graphql/members/withdraw-invitation.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import {
  operationField,
  refusalType,
  silentOperationField,
  toBeGiven,
} from '#graphql/operation/schema.ts'
import { TooMany } from '#graphql/operation/throttle.ts'
import { subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { PassInvalid } from '#graphql/passes/pass.ts'
import { InvitationState, MembershipRole } from '#prisma/client.ts'

builder.enumType(InvitationState, {
  name: 'InvitationState',
  description: 'Where an invitation stands.',
})

builder.prismaNode('Membership', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description: 'A person in an organisation, with a role.',
  findUnique: (id, { viewer }) => ({ id: rowNumber(id) ?? 0, AND: [membersVisibleTo(viewer)] }),
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    role: t.expose('role', { type: MembershipRole, description: 'As what.' }),
    version: t.exposeInt('version', { description: 'Raised by each change.' }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when.' }),
    name: t.string({
      description: 'What to call them.',
      select: { person: { select: { name: true } } },
      resolve: ({ person }) => person.name,
    }),
    remit: t.stringList({
      description: 'Codes of the councils that a liaison officer looks after.',
      select: { remit: { select: { areaCode: true } } },
      resolve: ({ remit }) => remit.map(({ areaCode }) => areaCode).sort(),
    }),
    email: t.string({
      nullable: true,
      description:
        'The confirmed address of an owner, for those who decide about the organisation; null for everybody else.',
      select: {
        person: { select: { account: { select: { email: true, emailConfirmedAt: true } } } },
        organisation: { select: { id: true, kind: true, areas: { select: { areaCode: true } } } },
      },
      resolve: ({ role, person: { account }, organisation }, _args, { viewer }) => {
        const councils = organisation.areas.map(({ areaCode }) => areaCode)
        const decides = may(viewer, 'organisation.verify', subjectOf({ ...organisation, councils }))
        return role === 'owner' && decides && account?.emailConfirmedAt ? account.email : null
      },
    }),
    isViewer: t.boolean({
      description: 'Whether it is the viewer’s own.',
      resolve: ({ personId }, _args, { viewer }) => personId === viewer.personId,
    }),
  }),
})

builder.prismaNode('Invitation', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description: 'An open door into an organisation, sent to an address.',
  findUnique: (id, { viewer }) => ({ id: rowNumber(id) ?? 0, AND: [invitationsVisibleTo(viewer)] }),
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address that was invited.' }),
    role: t.expose('role', { type: MembershipRole, description: 'As what.' }),
    state: t.expose('state', { type: InvitationState, description: 'Where it stands.' }),
    remit: t.exposeStringList('remit', {
      description: 'Codes of the councils that a liaison officer would look after.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was sent.' }),
  }),
})

/** How many members and invitations are given at most. */
const MOST = 200

builder.prismaObjectFields('Organisation', (t) => ({
  members: t.relation('memberships', {
    description: 'Its members now: for themselves and those who look after it, empty for others.',
    complexity: { multiplier: MOST },
    query: (_args, { viewer }) => ({
      where: membersVisibleTo(viewer),
      orderBy: [{ role: 'asc' }, { since: 'asc' }, { id: 'asc' }],
      take: MOST,
    }),
  }),
  invitations: t.relation('invitations', {
    description:
      'Its open invitations: for its members and those who look after it, empty for others.',
    complexity: { multiplier: MOST },
    query: (_args, { viewer }) => ({
      where: { AND: [{ state: 'open' }, invitationsVisibleTo(viewer)] },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: MOST,
    }),
  }),
}))

refusalType(LastOwner, 'The last owner hands over before they go.')
refusalType(AlreadyMember, 'They are a member: change their role instead.')
refusalType(AlreadyInvited, 'That address has an open invitation.')
refusalType(OtherAddress, 'The invitation is for another address than the one signed in with.')

type InputFields = PothosSchemaTypes.InputFieldBuilder<
  typeof builder.$inferSchemaTypes,
  'InputObject'
>

const asWhat = (t: InputFields) => ({
  role: t.field({ type: MembershipRole, description: `As what. ${toBeGiven}` }),
  remit: t.stringList({
    description: 'Codes of the councils to look after, for a liaison officer.',
  }),
})
const onlyId = (name: string, field: string, of: string) =>
  builder.inputType(name, {
    description: `Which ${of}.`,
    fields: (t) => ({ [field]: t.id({ required: true, description: `The ${of}.` }) }),
  }) as never

operationField('inviteMember', inviteMember, {
  type: 'Invitation',
  description: 'Invites an address into an organisation. The link in the mail works for 14 days.',
  refusals: [AlreadyInvited, AlreadyMember, TooMany, WrongState],
  input: builder.inputType('InviteMemberInput', {
    description: 'Whom to invite, and as what.',
    fields: (t) => ({
      organisationId: t.id({ required: true, description: 'Into which organisation.' }),
      email: t.string({ required: true, description: 'The address.' }),
      ...asWhat(t),
    }),
  }),
})

operationField('withdrawInvitation', withdrawInvitation, {
  type: 'Invitation',
  description: 'Takes an open invitation back.',
  refusals: [WrongState],
  input: onlyId('WithdrawInvitationInput', 'invitationId', 'invitation'),
})

const invitationToAnswer = (name: string) =>
  builder.inputType(name, {
    description: 'Which invitation: one of the two.',
    fields: (t) => ({
      token: t.string({ description: 'The token that the mail carried.' }),
      invitationId: t.id({ description: 'One of the viewer’s own invitations.' }),
    }),
  })

operationField('acceptInvitation', acceptInvitation, {
  type: 'Organisation',
  description: 'Comes into an organisation by an invitation to one’s own confirmed address.',
  refusals: [PassInvalid, OtherAddress, Stale, AlreadyMember],
  input: invitationToAnswer('AcceptInvitationInput'),
})

silentOperationField('declineInvitation', declineInvitation, {
  description:
    'Says no to an invitation: whoever holds its link, or is signed in with its address. Whoever invited them is told.',
  refusals: [PassInvalid],
  input: invitationToAnswer('DeclineInvitationInput'),
})

operationField('changeRole', changeRole, {
  type: 'Membership',
  description: 'Gives a member another role, or a liaison officer other councils.',
  refusals: [LastOwner, AlreadyMember, Stale],
  input: builder.inputType('ChangeRoleInput', {
    description: 'Whose role, and which.',
    fields: (t) => ({
      membershipId: t.id({ required: true, description: 'The membership.' }),
      version: t.int({
        description: 'The version that was looked at; refused as Stale where it changed since.',
      }),
      ...asWhat(t),
    }),
  }),
})

silentOperationField('removeMember', removeMember, {
  description: 'Takes somebody out of an organisation.',
  refusals: [LastOwner, Stale],
  input: onlyId('RemoveMemberInput', 'membershipId', 'membership'),
})

silentOperationField('leaveOrganisation', leaveOrganisation, {
  description: 'Leaves an organisation, with every role held there.',
  refusals: [LastOwner],
  input: onlyId('LeaveOrganisationInput', 'organisationId', 'organisation'),
})

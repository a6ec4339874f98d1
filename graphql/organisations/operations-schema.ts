// How the operations on organisations look in GraphQL.
import { builder } from '#graphql/builder.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { AlreadyInvited, AlreadyMember } from '#graphql/members/member-refusals.ts'
import { operationField, refusalType, toBeGiven } from '#graphql/operation/schema.ts'
import {
  organisationInput,
  versionInput,
  type InputFields,
} from '#graphql/organisations/inputs-schema.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import { TooMany } from '#graphql/operation/throttle.ts'
import { changeOrganisation } from '#graphql/organisations/change-organisation.ts'
import { claimOrganisation } from '#graphql/organisations/claim-organisation.ts'
import {
  AlreadyClaimed,
  ClaimsUndecided,
  SetUpByAdministrator,
  SimilarExists,
} from '#graphql/organisations/organisation-refusals.ts'
import { registerOrganisation } from '#graphql/organisations/register-organisation.ts'
import { setUpBody } from '#graphql/organisations/set-up-body.ts'
import { TextInput } from '#graphql/text/schema.ts'
import { WrittenInput, writtenMeans } from '#graphql/wordings/schema.ts'
import { IdentifierScheme, MembershipRole, OrganisationKind } from '#prisma/client.ts'

refusalType(AlreadyClaimed, 'The viewer has claimed it before.')
refusalType(
  ClaimsUndecided,
  'The viewer has claimed as many organisations as may wait for the officer at a time.',
)
refusalType(
  SetUpByAdministrator,
  'A commissioner’s office or county voluntary council is set up by an administrator.',
)
refusalType(
  SimilarExists,
  'There are organisations of a near-identical name. Claim one, or say that this is new.',
  (t) => ({
    organisations: t.prismaField({
      type: ['Organisation'],
      description: 'The ones that it may be, nearest first.',
      resolve: async (query, { organisationIds }, _args, { db }) => {
        const where = { id: { in: organisationIds } }
        const rows = await db.organisation.findMany({ ...query, where })
        return rows.sort((a, b) => organisationIds.indexOf(a.id) - organisationIds.indexOf(b.id))
      },
    }),
  }),
)

const IdentifierInput = builder.inputType('IdentifierInput', {
  description: 'A registration number.',
  fields: (t) => ({
    scheme: t.field({ type: IdentifierScheme, required: true, description: 'In which register.' }),
    value: t.string({ description: 'The number as printed; left empty, there is none.' }),
  }),
})

const said = (t: InputFields) => ({
  kind: t.field({
    type: OrganisationKind,
    description: `What sort of body it is. ${toBeGiven}`,
  }),
  name: t.field({ type: TextInput, required: true, description: 'What it is called.' }),
  summary: t.field({ type: TextInput, description: 'What it does.' }),
  areaCodes: t.stringList({
    required: true,
    description: 'Official codes of the councils and wards that it works in.',
  }),
  identifiers: t.field({ type: [IdentifierInput], description: 'Its registration numbers.' }),
  contactName: t.string({ description: 'Whom to ask for. It is shown to everybody.' }),
  contactEmail: t.string({ description: 'Where to write. It is shown to everybody.' }),
  contactPhone: t.string({ description: 'Where to ring. It is shown to everybody.' }),
  website: t.string({ description: 'Its own web pages.' }),
  written: t.field({ type: WrittenInput, description: writtenMeans }),
})
operationField('registerOrganisation', registerOrganisation, {
  type: 'Organisation',
  description:
    'Registers an organisation that is new to the directory; the viewer becomes its owner.',
  refusals: [SimilarExists, TooMany],
  input: builder.inputType('RegisterOrganisationInput', {
    description: 'What is said about a new organisation.',
    fields: (t) => ({
      ...said(t),
      isNew: t.boolean({
        description: 'Said once near-identical names were shown: it is none of them.',
      }),
    }),
  }),
})

operationField('changeOrganisation', changeOrganisation, {
  type: 'Organisation',
  description:
    'Changes what an organisation says about itself. Asked for more, that is its answer. A new name or number of a verified one makes its review due at once.',
  refusals: [Stale, WrongState],
  input: builder.inputType('ChangeOrganisationInput', {
    description: 'What is said about an organisation, all of it.',
    fields: (t) => ({ ...organisationInput(t), ...versionInput(t), ...said(t) }),
  }),
})

operationField('claimOrganisation', claimOrganisation, {
  type: 'Claim',
  description:
    'Says that an entry of the directory is the viewer’s organisation. Accepted at once unless it is contested or a public body.',
  refusals: [AlreadyClaimed, AlreadyMember, ClaimsUndecided, SetUpByAdministrator, WrongState],
  input: builder.inputType('ClaimOrganisationInput', {
    description: 'Which organisation, and why it is theirs.',
    fields: (t) => ({
      ...organisationInput(t),
      message: t.string({ required: true, description: 'What the officer should know.' }),
    }),
  }),
})

operationField('setUpBody', setUpBody, {
  type: 'Organisation',
  description:
    'Sets up a commissioner’s office or a county voluntary council, verified, and invites its first member.',
  refusals: [AlreadyInvited, AlreadyMember, WrongState],
  input: builder.inputType('SetUpBodyInput', {
    description: 'An entry of the directory or a new body, and its first member.',
    fields: (t) => ({
      organisationId: t.id({ description: 'The entry; left out where the body is new.' }),
      kind: t.field({ type: OrganisationKind, description: 'Which of the two, where it is new.' }),
      name: t.field({ type: TextInput, description: 'What it is called, where it is new.' }),
      areaCodes: t.stringList({ description: 'Where it works, where it is new.' }),
      email: t.string({ required: true, description: 'The address to invite.' }),
      role: t.field({ type: MembershipRole, description: `As what. ${toBeGiven}` }),
      remit: t.stringList({ description: 'Councils to look after, for a liaison officer.' }),
    }),
  }) as never,
})

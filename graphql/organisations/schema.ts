// How organisations look in GraphQL.
import { Area } from '#graphql/areas/schema.ts'
import { builder } from '#graphql/builder.ts'
import type { Context } from '#graphql/context.ts'
import { OWN_STATEMENT } from '#graphql/cost.ts'
import { isClaimUndecided } from '#graphql/organisations/organisation.ts'
import { organisationsVisibleTo } from '#graphql/organisations/organisation-access.ts'
import {
  organisationCan,
  type OrganisationCan,
  type OrganisationOfViewer,
} from '#graphql/organisations/viewer-can.ts'
import { whatIsAhead, type Ahead } from '#graphql/organisations/what-is-ahead.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { Text, textOf } from '#graphql/text/schema.ts'
import {
  IdentifierScheme,
  MembershipRole,
  OrganisationKind,
  OrganisationState,
} from '#prisma/client.ts'

builder.enumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What sort of body an organisation is.',
})
builder.enumType(OrganisationState, {
  name: 'OrganisationState',
  description: 'Where an organisation stands with the liaison officer.',
})
builder.enumType(IdentifierScheme, {
  name: 'IdentifierScheme',
  description:
    'A register: the Charity Commission, Companies House, public local authorities, mutuals.',
})
builder.enumType(MembershipRole, {
  name: 'MembershipRole',
  description: 'What somebody is in an organisation.',
})

const can = builder.objectRef<OrganisationCan>('OrganisationViewerCan')
const allowed = (name: keyof OrganisationCan, description: string) => ({ name, description })
const abilities = [
  allowed('change', 'Change what it says about itself.'),
  allowed('takeAwayPicture', 'Take a picture of it away.'),
  allowed('changeAreas', 'Change where it works: of an office only an administrator does.'),
  allowed('claim', 'Say that it is theirs.'),
  allowed('lookAfter', 'See what only its liaison officer sees.'),
  allowed('verify', 'Verify it, or verify it again.'),
  allowed('askMore', 'Ask the group for more.'),
  allowed('answer', 'Answer what the officer asked.'),
  allowed('decline', 'Decline to verify it.'),
  allowed('suspend', 'Suspend it.'),
  allowed('reinstate', 'Give it its verification back.'),
  allowed('archive', 'Close it.'),
  allowed('restore', 'Bring it back.'),
  allowed('invite', 'Invite members.'),
  allowed('changeMembers', 'Change and end memberships.'),
  allowed('leave', 'Leave it.'),
  allowed('write', 'Prepare events and opportunities.'),
  allowed('publish', 'Publish events and opportunities.'),
]
can.implement({
  description: 'What the viewer may do with an organisation as it stands now.',
  fields: (t) =>
    Object.fromEntries(
      abilities.map(({ name, description }) => [name, t.exposeBoolean(name, { description })]),
    ),
})

const AheadType = builder.objectRef<Ahead>('OrganisationAhead').implement({
  description: 'What an organisation has begun with others and has still to come.',
  fields: (t) => ({
    events: t.exposeInt('events', { description: 'Published events with a date to come.' }),
    people: t.exposeInt('people', { description: 'People who signed up for them.' }),
    opportunities: t.exposeInt('opportunities', { description: 'Opportunities that are open.' }),
    links: t.exposeInt('links', { description: 'Links that are open, and the viewer may see.' }),
    invitations: t.exposeInt('invitations', { description: 'Invitations that are open.' }),
  }),
})

builder.prismaObject('OrganisationIdentifier', {
  description: 'A registration number.',
  fields: (t) => ({
    scheme: t.expose('scheme', { type: IdentifierScheme, description: 'In which register.' }),
    value: t.exposeString('value', { description: 'The number, without its scheme.' }),
  }),
})

const order = { force: 0, council: 1, ward: 2 }

type Contact = Record<'contactName' | 'contactEmail' | 'contactPhone', string | null>

/** Kept where a group has closed, so that it comes back with it: until then only those read it who decide that. */
const contact = (column: keyof Contact, description: string) => ({
  nullable: true as const,
  description: `${description} Public: the group gives it as its contact, until it closes.`,
  select: { areas: { select: { areaCode: true } } } as const,
  resolve: (organisation: OrganisationOfViewer & Contact, _args: object, { viewer }: Context) =>
    organisation.state !== 'archived' || organisationCan(viewer, organisation).lookAfter
      ? organisation[column]
      : null,
})

builder.prismaNode('Organisation', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description: 'A community group, charity, council, police body or partner: every body alike.',
  findUnique: (id, { viewer }) => ({
    id: rowNumber(id) ?? 0,
    AND: [organisationsVisibleTo(viewer)],
  }),
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    kind: t.expose('kind', { type: OrganisationKind, description: 'What sort of body it is.' }),
    state: t.expose('state', {
      type: OrganisationState,
      description: 'Where it stands with the liaison officer.',
    }),
    version: t.exposeInt('version', { description: 'Raised by each change.' }),
    name: t.field({
      type: Text,
      description: 'What it is called.',
      resolve: (organisation) => textOf('name', organisation),
    }),
    summary: t.field({
      type: Text,
      description: 'What it does.',
      resolve: (organisation) => textOf('summary', organisation),
    }),
    contactName: t.string(contact('contactName', 'Whom to ask for.')),
    contactEmail: t.string(contact('contactEmail', 'Where to write.')),
    contactPhone: t.string(contact('contactPhone', 'Where to ring.')),
    website: t.exposeString('website', { nullable: true, description: 'Its own web pages.' }),
    source: t.exposeString('source', {
      nullable: true,
      description:
        'Where an entry of the directory came from; null where the group registered itself.',
    }),
    isClaimUndecided: t.boolean({
      description:
        'Whether it was claimed and not decided on yet: until then it stands as the register has it.',
      resolve: isClaimUndecided,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Since when it is here.' }),
    verifiedAt: t.expose('verifiedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the liaison officer last checked it.',
    }),
    areas: t.field({
      type: [Area],
      description: 'Where it works: each ward stands with its council. None means everywhere.',
      select: (_args, _context, nested) => ({
        areas: { select: { areaCode: true, area: nested() } },
      }),
      resolve: ({ areas }) =>
        areas
          .map(({ area }) => area)
          .sort((a, b) => order[a.kind] - order[b.kind] || a.nameEn.localeCompare(b.nameEn, 'en')),
    }),
    identifiers: t.relation('identifiers', {
      description: 'Its registration numbers. Most small groups are on no register.',
      query: { orderBy: { scheme: 'asc' } },
    }),
    viewerCan: t.field({
      type: can,
      description: 'What the viewer may do with it as it stands now.',
      select: { areas: { select: { areaCode: true } } },
      resolve: (organisation, _args, { viewer }) => organisationCan(viewer, organisation),
    }),
    ahead: t.field({
      type: AheadType,
      nullable: true,
      description: 'What would be called off if it closed now; null for whoever may not close it.',
      complexity: { field: OWN_STATEMENT },
      select: { areas: { select: { areaCode: true } } },
      resolve: (organisation, _args, context) =>
        organisationCan(context.viewer, organisation).archive
          ? whatIsAhead(context, organisation.id)
          : null,
    }),
    viewerRoles: t.field({
      type: [MembershipRole],
      description: 'What the viewer is in it.',
      resolve: ({ id }, _args, { viewer }) =>
        viewer.memberships.filter((one) => one.organisationId === id).map((one) => one.role),
    }),
  }),
})

// How organisations are looked up in GraphQL: one, the directory, near-identical names, one's own.
import { builder } from '#graphql/builder.ts'
import type { Context } from '#graphql/context.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { bestFirst } from '#graphql/organisations/best-first.ts'
import { twinsOf } from '#graphql/organisations/find-twins.ts'
import {
  organisationIsClaimed,
  organisationIsListed,
  organisationIsPublic,
  organisationsVisibleTo,
} from '#graphql/organisations/organisation-access.ts'
import { similarOrganisationsInput } from '#graphql/organisations/organisation-input.ts'
import { searchOrganisations } from '#graphql/organisations/search-organisations.ts'
import { councilsAmong } from '#graphql/organisations/councils-among.ts'
import { searchQuery } from '#graphql/search/search-query.ts'
import { TextInput } from '#graphql/text/schema.ts'
import { OrganisationKind, OrganisationState, type Prisma } from '#prisma/client.ts'

const OrganisationFilter = builder.inputType('OrganisationFilter', {
  description: 'Which organisations to list. What is left out does not narrow.',
  fields: (t) => ({
    search: t.string({ description: 'Words in either language, mutated or misspelt.' }),
    kind: t.field({ type: OrganisationKind, description: 'Only this sort of body.' }),
    council: t.string({ description: 'Only where the council with this official code is served.' }),
    ward: t.string({
      description:
        'Only where the ward with this official code is served: itself, or its council as a whole.',
    }),
    states: t.field({
      type: [OrganisationState],
      description:
        'Only in these states. When nobody says: verified, unclaimed, and claimed but not decided on yet.',
    }),
  }),
})
const OrganisationOrder = builder.enumType('OrganisationOrder', {
  description: 'By which of their names organisations stand in order.',
  values: {
    nameEn: { description: 'English names in English order; a Welsh one where there is no other.' },
    nameCy: { description: 'Welsh names in Welsh order; an English one where there is no other.' },
  },
})

const byName = (order: 'nameEn' | 'nameCy') => [
  order === 'nameCy' ? { orderCy: 'asc' as const } : { orderEn: 'asc' as const },
  { id: 'asc' as const },
]

type Filter = typeof OrganisationFilter.$inferInput

const listedStates: readonly OrganisationState[] = [
  ...organisationIsPublic.state.in,
  ...organisationIsClaimed.state.in,
]

/** The condition of a filter, for this viewer. One statement where words are looked for. */
async function matching(
  { db, viewer }: Context,
  { search, kind, council, ward, states }: Filter,
): Promise<Prisma.OrganisationWhereInput> {
  const found = search ? await searchOrganisations(db, search, states ?? listedStates) : null
  const worksIn: Prisma.OrganisationWhereInput[] = [
    ...(council ? [{ areas: { some: { areaCode: code(council) } } }] : []),
    ...(ward ? [servesWard(code(ward))] : []),
  ]
  return {
    AND: [
      organisationsVisibleTo(viewer),
      states ? { state: { in: states } } : organisationIsListed,
      ...(kind ? [{ kind }] : []),
      ...(found ? [{ id: { in: found } }] : []),
      ...worksIn,
    ],
  }
}

/** An official code, or one that nothing has. */
const code = (given: string) => (/^W\d{8}$/.test(given) ? given : 'none')

const servesWard = (ward: string): Prisma.OrganisationWhereInput => ({
  OR: [
    { areas: { some: { areaCode: ward } } },
    {
      areas: {
        some: { area: { children: { some: { code: ward } } } },
        none: { area: { kind: 'ward' } },
      },
    },
  ],
})

builder.queryFields((t) => ({
  organisation: t.prismaField({
    type: 'Organisation',
    nullable: true,
    description:
      'One organisation, by its number; null where there is none that the viewer may see.',
    args: { number: t.arg.int({ required: true, description: 'Its number in addresses.' }) },
    resolve: (query, _root, { number }, { db, viewer }) =>
      db.organisation.findFirst({
        ...query,
        where: { AND: [{ id: rowNumber(number) ?? 0 }, organisationsVisibleTo(viewer)] },
      }),
  }),
  organisations: t.prismaConnection({
    type: 'Organisation',
    cursor: 'id',
    description:
      'The directory, in the order of names; where words are looked for, what is called that comes first.',
    args: {
      filter: t.arg({ type: OrganisationFilter, description: 'Which of them.' }),
      order: t.arg({
        type: OrganisationOrder,
        required: true,
        defaultValue: 'nameEn',
        description: 'In whose order.',
      }),
    },
    totalCount: async (_connection, { filter }, context) =>
      context.db.organisation.count({ where: await matching(context, filter ?? {}) }),
    resolve: async (query, _root, { filter, order }, context) => {
      const { db } = context
      const asked = { where: await matching(context, filter ?? {}), orderBy: byName(order) }
      const search = filter?.search ?? ''
      if (!searchQuery(search)) return db.organisation.findMany({ ...query, ...asked })
      const { cursor, skip, take, ...fields } = query
      const ids = await bestFirst(db, search, asked, { cursor, skip, take })
      const rows = await db.organisation.findMany({ ...fields, where: { id: { in: ids } } })
      return rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    },
  }),
  myOrganisations: t.prismaField({
    type: ['Organisation'],
    description: 'The organisations that the viewer is a member of, in the order of names.',
    resolve: (query, _root, _args, { db, viewer }) =>
      db.organisation.findMany({
        ...query,
        where: { id: { in: viewer.memberships.map((one) => one.organisationId) } },
        orderBy: byName('nameEn'),
        take: 100,
      }),
  }),
  similarOrganisations: t.prismaField({
    type: ['Organisation'],
    description:
      'Organisations of a near-identical name in the same councils, at most five, so that none is registered twice.',
    args: {
      name: t.arg({ type: TextInput, required: true, description: 'The name to be registered.' }),
      areaCodes: t.arg.stringList({ description: 'Codes of the councils and wards it works in.' }),
    },
    resolve: async (query, _root, args, { db, viewer }) => {
      const read = similarOrganisationsInput.safeParse(args)
      if (!read.success) return []
      const { name, areaCodes } = read.data
      const names = { nameEn: name.en, nameCy: name.cy }
      const ids = await twinsOf({ db, viewer }, names, await councilsAmong(db, areaCodes))
      const rows = await db.organisation.findMany({ ...query, where: { id: { in: ids } } })
      return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    },
  }),
}))

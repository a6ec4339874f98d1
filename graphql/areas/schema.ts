// Areas, localities, plans and priorities: the facts that everything else points at.
import { z } from 'zod'
import { areaCode } from '#graphql/areas/area-code.ts'
import { builder } from '#graphql/builder.ts'
import { readInput } from '#graphql/operation/operation.ts'
import { Text, textOf } from '#graphql/text/schema.ts'
import { AreaKind, LocalityKind, WordingState } from '#prisma/client.ts'
import { attribution } from '#prisma/reference/attribution.ts'

const named = (row: { nameEn: string | null; nameCy: string | null }) => textOf('name', row)

builder.enumType(AreaKind, { name: 'AreaKind', description: 'What sort of area it is.' })
builder.enumType(LocalityKind, { name: 'LocalityKind', description: 'What sort of point it is.' })
builder.enumType(WordingState, {
  name: 'WordingState',
  description: 'Whether a wording is the body’s own or a draft of ours.',
})

export const Area = builder.prismaObject('Area', {
  description: 'A force area, a council or a ward, by its official code.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The Office for National Statistics’ code.' }),
    kind: t.expose('kind', { type: AreaKind, description: 'What sort of area it is.' }),
    name: t.field({ type: Text, description: 'Its name.', resolve: named }),
    lat: t.exposeFloat('lat', { description: 'Its middle: degrees north.' }),
    lon: t.exposeFloat('lon', { description: 'Its middle: degrees east.' }),
    parent: t.relation('parent', { nullable: true, description: 'The area that it is part of.' }),
  }),
})

builder.prismaObject('Locality', {
  description: 'A town, a village or the first half of a postcode, as a point to measure from.',
  fields: (t) => ({
    kind: t.expose('kind', { type: LocalityKind, description: 'What sort of point it is.' }),
    name: t.field({ type: Text, description: 'Its name.', resolve: named }),
    lat: t.exposeFloat('lat', { description: 'Degrees north.' }),
    lon: t.exposeFloat('lon', { description: 'Degrees east.' }),
    councilCode: t.exposeString('councilCode', {
      nullable: true,
      description: 'The council that the point lies in, where it is in Gwent.',
    }),
  }),
})

builder.prismaNode('Plan', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description: 'A commissioning body’s set of priorities, for a period.',
  fields: (t) => ({
    name: t.field({ type: Text, description: 'Its name.', resolve: named }),
    startsOn: t.expose('startsOn', { type: 'Date', description: 'The first day.' }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true, description: 'The last day.' }),
    priorities: t.relation('priorities', {
      description: 'What it sets out to do, in its order.',
      query: { orderBy: { position: 'asc' } },
    }),
  }),
})

export const Priority = builder.prismaNode('Priority', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description: 'One thing that a commissioning body’s plan sets out to do.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'A stable short name for addresses.' }),
    name: t.field({ type: Text, description: 'Its wording.', resolve: named }),
    stateEn: t.expose('stateEn', { type: WordingState, description: 'Whose the English is.' }),
    stateCy: t.expose('stateCy', { type: WordingState, description: 'Whose the Welsh is.' }),
    plan: t.relation('plan', { description: 'The plan it stands in.' }),
  }),
})

const areasInput = z.object({ within: areaCode.nullish() })

builder.queryFields((t) => ({
  areas: t.prismaField({
    type: ['Area'],
    description: 'Areas of one kind, in the order of their English names.',
    complexity: { multiplier: 150 },
    args: {
      kind: t.arg({ type: AreaKind, required: true, description: 'Which kind.' }),
      within: t.arg.string({ description: 'Only those directly within the area of this code.' }),
    },
    resolve: async (query, _root, { kind, ...asked }, { db }) => {
      const { within } = await readInput(areasInput, asked)
      return db.area.findMany({
        ...query,
        where: { kind, ...(within ? { parentCode: within } : {}) },
        orderBy: { nameEn: 'asc' },
        take: 500,
      })
    },
  }),
  attributions: t.stringList({
    description:
      'What the licences of the lists of places ask to be shown, in the words that they give.',
    resolve: () => Object.values(attribution),
  }),
  currentPlans: t.prismaField({
    type: ['Plan'],
    description: 'The plans in force today.',
    resolve: (query, _root, _args, { db, now }) =>
      db.plan.findMany({
        ...query,
        where: { startsOn: { lte: now() }, OR: [{ endsOn: null }, { endsOn: { gte: now() } }] },
        orderBy: { startsOn: 'desc' },
        take: 20,
      }),
  }),
}))

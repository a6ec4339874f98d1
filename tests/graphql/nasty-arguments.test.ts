// Every argument of every mutation and of every question, with what nobody means to send: told apart, never a fault.
import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  parse,
  type GraphQLField,
} from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { schema } from '#graphql/schema.ts'
import { writes } from '#tests/access/asked/writes.ts'
import { columns, layGround, setScene, type Column, type Ground } from '#tests/access/scene.ts'
import { mayWrite, readTable } from '#tests/access/who-may-what.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { nastyAt, sampleOf, spotsOf, withAt } from '#tests/support/nasty.ts'

type Field = GraphQLField<unknown, unknown>
type Variables = Record<string, unknown>

const fieldsOf = (type: ReturnType<typeof schema.getQueryType>): Field[] =>
  Object.values(type?.getFields() ?? {}).filter(({ args }) => args.length)
const mutations = fieldsOf(schema.getMutationType())
const questions = fieldsOf(schema.getQueryType())

let house: House
let ground: Ground
beforeAll(async () => {
  house = await openHouse()
  ground = await layGround(house)
})

function documentOf(kind: 'query' | 'mutation', { name, args, type }: Field) {
  const declared = args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ')
  const given = args.map((one) => `${one.name}: $${one.name}`).join(', ')
  const named = getNamedType(type)
  const pages = isObjectType(named) && 'edges' in named.getFields()
  const selected = pages ? '{ edges { cursor } }' : '{ __typename }'
  return parse(`${kind} (${declared}) {
    ${name}(${given}) ${isCompositeType(named) ? selected : ''}
  }`)
}

const clear = new Set(['NOT_FOUND', 'NOT_ALLOWED', 'BAD_REQUEST'])
const isRefusal = (name: string) => {
  const type = schema.getType(name)
  return isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Refusal')
}

/** What came of it: the type of the answer, or what kind of wrong it was. */
async function answer(
  field: Field,
  document: ReturnType<typeof parse>,
  asked: Variables,
  viewer: Viewer,
) {
  const { data, errors } = await house.engine.run(document, asked, house.as(viewer))
  const [error] = errors ?? []
  if (error) return { error: String(error.extensions.code ?? error.message) }
  const value = (data as Record<string, { __typename?: string } | null>)[field.name]
  return { type: value?.__typename ?? 'nothing' }
}

/** Where an answer was none of those that are promised. */
const unclear = (field: Field, path: unknown[], nasty: unknown, error: string) =>
  `${field.name} at ${path.join('.')} with ${(JSON.stringify(nasty) ?? '').slice(0, 60)}: ${error}`

const tried = (field: Field) =>
  field.args.flatMap((one) =>
    spotsOf(one.type, []).flatMap(({ path, type }) =>
      nastyAt(type).map((nasty) => ({ arg: one, path, nasty })),
    ),
  )

describe('a mutation has a clear answer to whatever is sent', { timeout: 60_000 }, () => {
  const doers = new Map(
    readTable(mayWrite).map(({ name, cells }) => [name, columns[cells.split(' ').indexOf('yes')]]),
  )

  test.each(mutations.map((field) => [field.name, field] as const))('%s', async (name, field) => {
    const ready = async () => {
      const scene = await setScene(house, ground, doers.get(name) as Column)
      return { viewer: scene.viewer, good: (await writes[name]!(scene)).variables }
    }
    const document = documentOf('mutation', field)
    let { viewer, good } = await ready()
    const wrong: string[] = []
    for (const { arg, path, nasty } of tried(field)) {
      const asked = { ...good, [arg.name]: withAt(good[arg.name], arg.type, path, nasty) }
      const { type, error } = await answer(field, document, asked, viewer)
      if (error && !clear.has(error)) wrong.push(unclear(field, [arg.name, ...path], nasty, error))
      if (type === 'TooMany') await house.db.throttle.deleteMany()
      // What was done is done: the next one is tried on something new.
      if (type && !isRefusal(type)) ({ viewer, good } = await ready())
    }
    expect(wrong).toEqual([])
    expect(house.faults.splice(0)).toEqual([])
  })
})

describe('a question has a clear answer to whatever is sent', () => {
  test.each(questions.map((field) => [field.name, field] as const))('%s', async (_name, field) => {
    const document = documentOf('query', field)
    const { viewer: officer } = await setScene(house, ground, 'officer')
    const needed = field.args.filter(isRequiredArgument)
    const good: Variables = Object.fromEntries(needed.map((one) => [one.name, sampleOf(one.type)]))
    const wrong: string[] = []
    for (const { arg, path, nasty } of tried(field)) {
      const asked = { ...good, [arg.name]: withAt(good[arg.name], arg.type, path, nasty) }
      for (const viewer of [visitor, officer]) {
        const { error } = await answer(field, document, asked, viewer)
        if (error && !clear.has(error))
          wrong.push(unclear(field, [arg.name, ...path], nasty, error))
      }
    }
    expect(wrong).toEqual([])
    expect(house.faults.splice(0)).toEqual([])
  })
})

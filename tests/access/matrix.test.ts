import { isObjectType, type GraphQLField } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { may, permissions, type Permission } from '#graphql/access/permissions.ts'
import { schema } from '#graphql/schema.ts'
import { forEverybody, reads } from '#tests/access/asked/reads.ts'
import { writes } from '#tests/access/asked/writes.ts'
import { columns, layGround, setScene, type Ground, type Scene } from '#tests/access/scene.ts'
import { mayRead, mayWrite, readTable } from '#tests/access/who-may-what.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const fieldsOf = (type: typeof mutationType) => Object.values(type?.getFields() ?? {})
const mutationType = schema.getMutationType()
const mutations = fieldsOf(mutationType)

let house: House
let ground: Ground
beforeAll(async () => {
  house = await openHouse()
  ground = await layGround(house)
})

type Cell = { outcome: string; allowed: boolean | null }

/** One cell after another is made ready; then everybody asks at once. */
async function rowOf(ask: (scene: Scene) => Promise<Cell>) {
  const scenes = await Promise.all(columns.map((column) => setScene(house, ground, column)))
  const cells = await Promise.all(scenes.map(ask))
  const at = (test: (cell: Cell) => boolean) => columns.filter((_, n) => test(cells[n] as Cell))
  return {
    outcomes: cells.map(({ outcome }) => outcome).join(' '),
    /** Where the table of permissions says something else than what happened. */
    contradicted: [
      ...at(({ outcome, allowed }) => outcome === 'yes' && allowed === false),
      ...at(({ outcome, allowed }) => outcome === 'no' && allowed === true),
    ],
  }
}

const document = (kind: string, declared: Record<string, unknown>, field: string) => {
  const variables = Object.entries(declared).map(([name, type]) => `$${name}: ${String(type)}`)
  return `${kind} ${variables.length ? `(${variables.join(', ')})` : ''} { ${field} }`
}

const refused = { NOT_ALLOWED: 'no', NOT_FOUND: '-' } as Record<string, string>
const asked = async (answer: Promise<string>): Promise<string> =>
  answer.catch((error: { message: string; extensions?: { code: string } }) => {
    const code = error.extensions?.code ?? error.message
    return refused[code] ?? code
  })

const refusals = {
  PassInvalid: 'pass',
  OtherAddress: 'other',
  OtherAccount: 'other',
} as Record<string, string>
const isRefusal = (name: string) => {
  const type = schema.getType(name)
  return isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Refusal')
}

async function write(field: GraphQLField<unknown, unknown>, scene: Scene): Promise<Cell> {
  const { viewer } = scene
  const { variables, subject } = await writes[field.name]!(scene)
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  const text = document(
    'mutation',
    Object.fromEntries(field.args.map(({ name, type }) => [name, type])),
    `${field.name}${given && `(${given})`} { __typename }`,
  )
  const outcome = await asked(
    house.ask(text, variables, viewer).then(({ [field.name]: { __typename: name } }) => {
      return isRefusal(name) ? (refusals[name] ?? name) : 'yes'
    }),
  )
  if (outcome !== 'yes' && viewer.personId !== null) {
    const done = await house.db.history.count({ where: { actorId: viewer.personId } })
    expect(done, `history of what was refused in the column ${scene.column}`).toBe(0)
  }
  return { outcome, allowed: may(viewer, permissionOf(field), subject) }
}

const permissionOf = (field: GraphQLField<unknown, unknown>) =>
  (field.extensions.pothosOptions as { authScopes: { may: Permission } }).authScopes.may

const isThere = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some(isThere) : Boolean(value)

async function read(name: string, scene: Scene): Promise<Cell> {
  const { ask, with: make, permission, subject } = reads[name]!
  const variables = await make(scene)
  const types = { number: 'Int!', id: 'ID!', token: 'String!' } as Record<string, string>
  const declared = Object.fromEntries(Object.keys(variables).map((key) => [key, types[key]]))
  const text = document('query', declared, ask)
  const outcome = await asked(
    house.ask(text, variables, scene.viewer).then((data) => (isThere(data) ? 'yes' : '-')),
  )
  const allowed = permission ? may(scene.viewer, permission, subject?.(scene)) : null
  return { outcome, allowed }
}

describe('who may write what', () => {
  const table = readTable(mayWrite)

  test('is told of every mutation, under the permission that it asks', () => {
    const told = mutations.map((field) => `${permissionOf(field)}: ${field.name}`)
    expect(table.map(({ under, name }) => `${under}: ${name}`).sort()).toEqual(told.sort())
    expect(table.filter(({ under }) => under && !(under in permissions))).toEqual([])
  })

  test('is never told of somebody who may do nothing, and lets nobody do everything', () => {
    const cells = (row: { cells: string }) => row.cells.split(' ')
    expect(table.filter((row) => cells(row).length !== columns.length)).toEqual([])
    expect(table.filter((row) => !cells(row).includes('yes'))).toEqual([])
    for (const [at, column] of columns.entries()) {
      expect(new Set(table.map((row) => cells(row)[at])).size, column).toBeGreaterThan(1)
    }
  })

  test.each(table)('$name', async ({ name, cells }) => {
    const field = mutations.find((one) => one.name === name)
    if (!field) throw new Error(`There is no mutation ${name}.`)
    const { outcomes, contradicted } = await rowOf((scene) => write(field, scene))
    expect(outcomes).toBe(cells)
    expect(contradicted).toEqual([])
  })
})

describe('who may read what', () => {
  const table = readTable(mayRead)

  test('is told of every question but those that are for everybody', () => {
    const asks = Object.keys(reads).flatMap((name) => /^Query\.(\w+)/.exec(name)?.[1] ?? [])
    const questions = fieldsOf(schema.getQueryType()).map(({ name }) => name)
    expect([...new Set(asks), ...forEverybody].sort()).toEqual(questions.sort())
    expect(table.map(({ name }) => name).sort()).toEqual(Object.keys(reads).sort())
  })

  test.each(table)('$name', async ({ name, cells }) => {
    const { outcomes, contradicted } = await rowOf((scene) => read(name, scene))
    expect(outcomes).toBe(cells)
    expect(contradicted).toEqual([])
  })
})

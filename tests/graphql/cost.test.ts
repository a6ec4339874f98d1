import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLInputType,
  type OperationDefinitionNode,
} from 'graphql'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { visitor } from '#graphql/access/viewer.ts'
import { costCounter, GREATEST_COST, MOST_FIELDS, WRITE } from '#graphql/cost.ts'
import { schema } from '#graphql/schema.ts'
import { MOST_EXPORTED } from '#graphql/signups/take-list.ts'
import { MOST_OF_EACH } from '#graphql/tasks/diary.ts'
import { makeYoga } from '#graphql/yoga.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const collected: DocumentNode[] = vi.hoisted(() => [])

vi.mock('#app/server/graphql.ts', async (original) => {
  const real = await original<{ graphql: (...args: unknown[]) => DocumentNode }>()
  const graphql = (...args: unknown[]) => {
    const document = real.graphql(...args)
    collected.push(document)
    return document
  }
  return { ...real, graphql }
})
import.meta.glob(['../../app/**/*.{ts,tsx}', '!../../app/entry*'], { eager: true })

/** Something that fits a type; as much as may be where it is a number. */
function fitting(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return fitting(type.ofType)
  if (isListType(type)) return []
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (isInputObjectType(named)) {
    const needed = Object.values(named.getFields()).filter((field) => isNonNullType(field.type))
    return Object.fromEntries(needed.map((field) => [field.name, fitting(field.type)]))
  }
  return { Int: 100, Float: 100, Boolean: true }[named.name] ?? '1'
}

const operations = collected.flatMap((document) =>
  document.definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({ document, operation })),
)
const variablesOf = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  Object.fromEntries(
    variableDefinitions.map(({ variable, type }) => [
      variable.name.value,
      fitting(typeFromAST(schema, type as never) as never),
    ]),
  )

describe('the pages’ own documents', () => {
  test('all cost less than anybody may ask for, however many rows they want', ({ annotate }) => {
    const costs = operations.map(({ document, operation }) => ({
      name: operation.name?.value,
      cost: costCounter(schema, document)(variablesOf(operation)),
    }))
    const [dearest] = costs.sort((a, b) => b.cost - a.cost)
    expect(costs.length).toBeGreaterThan(100)
    expect(dearest?.cost).toBeLessThan(GREATEST_COST)
    return annotate(`The dearest is ${dearest?.name}: ${dearest?.cost} of ${GREATEST_COST}.`)
  })
})

describe('the cost of a document', () => {
  const cost = (text: string, variables = {}, name?: string) =>
    costCounter(schema, parse(text), name)(variables)
  const organisations = (page: string) =>
    `query ($n: Int) { organisations${page} { edges { node { number } } } }`
  // One for the connection; for each row its edge, its node and its number.
  test.each([
    ['the usual size where none is said', '(filter: {})', {}, 1 + 20 * 3],
    ['what is asked for', '(first: 7)', {}, 1 + 7 * 3],
    ['the last as the first', '(last: 7)', {}, 1 + 7 * 3],
    ['no more than is given at most', '(first: 5000)', {}, 1 + 100 * 3],
    ['what a variable says', '(first: $n)', { n: 9 }, 1 + 9 * 3],
    ['the usual size where a variable says nothing', '(first: $n)', {}, 1 + 20 * 3],
    ['one row at least', '(first: 0)', {}, 1 + 3],
  ])('counts %s', (_what, page, variables, expected) => {
    expect(cost(organisations(page), variables)).toBe(expected)
  })

  test('is counted anew where a variable that sizes it changes, and a default of one counts', () => {
    const text = `query ($n: Int = 3) { organisations(first: $n) { edges { node { number } } } }`
    const count = costCounter(schema, parse(text))
    expect([{}, { n: 100 }, {}, { n: null }].map(count)).toEqual([10, 301, 10, 61])
  })

  test('counts a fragment as often as it is used, and what is skipped as though it were not', () => {
    const fragment = 'fragment F on Organisation { number kind }'
    const used = (times: number) =>
      cost(
        `{ organisations(first: 10) { edges { node { ${'...F '.repeat(times)} } } } } ${fragment}`,
      )
    expect(used(2) - used(1)).toBe(20)
    expect(cost('{ me @skip(if: true) { number } }')).toBe(cost('{ me { number } }'))
  })

  test('counts a list for as long as it may be', () => {
    const entry = 'day session { startsAt } task { what } organisation { number }'
    expect(cost(`{ officerDiary { ${entry} } }`)).toBe(1 + MOST_OF_EACH * (3 + 2 + 2 + 2))
    expect(cost(`{ officerDiary(first: 6) { ${entry} } }`)).toBe(1 + 6 * (3 + 2 + 2 + 2))
    const rows = '... on SignUpExport { rows { name email } }'
    expect(cost(`mutation { exportSignUps(sessionId: "1") { ${rows} } }`)).toBe(
      WRITE + 1 + MOST_EXPORTED * 2,
    )
  })

  test('is that of the operation that is run', () => {
    const text = `query A { me { number } } query B { organisations(first: 100) { edges { cursor } } }`
    expect(cost(text, {}, 'A')).toBe(2)
    expect(cost(text, {}, 'B')).toBe(201)
  })

  test('is that of a transaction for every write', () => {
    const names = Object.keys(schema.getMutationType()?.getFields() ?? {})
    const cheap = names.filter((name) => cost(`mutation { ${name} { __typename } }`) < WRITE)
    expect(cheap).toEqual([])
  })
})

describe('a document that costs too much', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  const nested = `organisations(first: 100) { edges { node { events(first: 100) { edges { node {
    sessions { signUps(first: 100) { edges { node { name } } } } } } } } } }`
  const dear: [string, string, object?][] = [
    ['connections in connections in connections', `{ ${nested} }`],
    [
      'sizes that stand in variables',
      `query ($a: Int, $b: Int) { organisations(last: $a) { edges { node { events(first: $b) { edges { node {
        number sessions { number } } } } } } } }`,
      { a: 100, b: 100 },
    ],
    [
      'connections whose size is left out',
      '{ organisations { edges { node { linksAsked { edges { node { log { edges { node { text by } } } } } } } } } }',
    ],
    [
      'one fragment many times',
      `{ ${Array.from({ length: 9 }, (_, n) => `a${n}: organisations(first: 100) { ...Page }`).join(' ')} }
       fragment Page on QueryOrganisationsConnection { edges { node { ...One } } }
       fragment One on Organisation { number kind state name { en cy } summary { en cy } source website }`,
    ],
    [
      'fragments that double one another',
      `{ organisations(first: 100) { edges { node { ...A ...A } } } }
       fragment A on Organisation { ...B ...B } fragment B on Organisation { ...C ...C }
       fragment C on Organisation { areas { ...D ...D } } fragment D on Area { code parent { code } }`,
    ],
    [
      'list after list',
      '{ officerQueue { registered { areas { code } members { name organisation { members { name } } } } } }',
    ],
    [
      'many writes at once',
      `mutation { ${Array.from({ length: 11 }, (_, n) => `a${n}: signOut { __typename }`).join(' ')} }`,
    ],
  ]

  test.each(dear)('is refused before any statement: %s', async (_what, text, variables = {}) => {
    let answer: ExecutionResult | undefined
    const statements = await house.statementsOf(async () => {
      answer = await house.engine.run(parse(text), { ...variables }, house.as())
    })
    expect(statements).toEqual([])
    expect(answer?.data).toBeUndefined()
    expect(answer?.errors).toHaveLength(1)
    expect(answer?.errors?.[0]?.extensions).toEqual({
      code: 'TOO_COSTLY',
      cost: expect.any(Number),
      limit: GREATEST_COST,
    })
    expect(house.faults).toEqual([])
  })

  test('is refused to the world in the same words, again and again', async () => {
    const ask = await theWorld(house)
    for (const name of ['A', 'A', 'B']) {
      const query = `query A { ${nested} } query B { a: ${nested} }`
      const { errors } = await ask({ query, operationName: name })
      expect(errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY', limit: GREATEST_COST } }])
      expect(errors[0].message).toMatch(/^This costs \d+, and at most 10000 is answered\.$/)
    }
    expect(await ask({ query: '{ me { number } }' })).toEqual({ data: { me: null } })
  })

  test('cannot hide behind a cheap operation that stands before it', async () => {
    const ask = await theWorld(house)
    const query = `query Cheap { me { number } } query Dear { ${nested} }`
    expect(await ask({ query, operationName: 'Cheap' })).toEqual({ data: { me: null } })
    expect((await ask({ query, operationName: 'Dear' })).errors[0].extensions.code).toBe(
      'TOO_COSTLY',
    )
  })

  test('cannot be many things by their ids: there is no such question', async () => {
    const ask = await theWorld(house)
    const ids = Array.from({ length: 20_000 }, () => 'T3JnYW5pc2F0aW9uOjE=')
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    const statements = await house.statementsOf(async () => {
      const { errors } = await ask({ query, variables: { ids } })
      expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    })
    expect(statements).toEqual([])
  })

  test('is one of many fields made of few words, whatever they cost', async () => {
    // Each fragment has the next one twice: twelve of them are four thousand fields.
    const fragments = Array.from({ length: 12 }, (_, n) => {
      const next = n < 11 ? `...F${n + 1}` : 'code'
      return `fragment F${n} on Area { code ...G${n} parent { ${next} } } fragment G${n} on Area { parent { ${next} } }`
    })
    const document = parse(`{ areas { ...F0 } } ${fragments.join(' ')}`)
    const { errors } = await house.engine.run(document, {}, house.as())
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COSTLY', limit: MOST_FIELDS })
  })

  test('is one whose variables do not fit, too: nothing is run that was not counted', async () => {
    const document = parse('query ($n: Int) { organisations(first: $n) { totalCount } }')
    const statements = await house.statementsOf(async () => {
      const { errors } = await house.engine.run(document, { n: '100' }, house.as())
      expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST')
    })
    expect(statements).toEqual([])
  })
})

/** Asks over HTTP, as a stranger. */
async function theWorld(house: House) {
  const yoga = makeYoga({
    schema: house.engine.schema,
    execute: house.engine.execute,
    introspection: false,
    contextFor: async () => house.as(visitor, 'api'),
    onFault: house.engine.onFault,
  })
  return async (body: object) => {
    const response = await yoga.fetch('http://house/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': 'yes' },
      body: JSON.stringify(body),
    })
    return (await response.json()) as any
  }
}

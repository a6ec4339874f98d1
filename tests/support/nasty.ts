// What nobody means to send: for the tables that play it against every argument there is.
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql'
import { globalId } from '#graphql/operation/id.ts'

type Step = string | number
export type Spot = { path: Step[]; type: GraphQLInputType }

const identifiers = [
  '',
  '%%%',
  'a\0b',
  globalId('Person', 1),
  globalId('Organisation', 0),
  globalId('Session', '9'.repeat(30)),
  globalId('Link', '-1'),
  'A'.repeat(10_000),
]

const texts = [
  '',
  'a\0b',
  'a\u001b[31m\u007fb',
  '\ud800',
  'a\u202eb',
  '\u200b',
  '🏳️‍🌈'.repeat(4000),
  '<script>%s\'"\\;--',
  '2026-02-30',
  '12026-01-01',
  '0001-01-01',
  '2027-03-28',
  '01:30',
  '25:99',
  '-1',
  'http://[::1',
]

const byScalar: Record<string, readonly unknown[]> = {
  String: texts,
  ID: [...identifiers, -1],
  Int: [-1, 0, 2147483647, 2147483648, 1.5],
  Boolean: [true, false, 'yes'],
}

/** What is played at a spot: by its type, and always nothing, another kind of thing and far too many. */
export function nastyAt(type: GraphQLInputType): unknown[] {
  const bare = getNullableType(type)
  const nothing = [null, {}]
  if (isListType(bare)) return [...nothing, [], Array(300).fill(sampleOf(bare.ofType))]
  if (isInputObjectType(bare)) return [...nothing, 'x']
  if (isEnumType(bare)) return [...nothing, 'nothing', ...bare.getValues().map(({ name }) => name)]
  return [...nothing, ...(byScalar[getNamedType(type).name] ?? [])]
}

/** Every place below an argument at which something can be sent, lists by their first item. */
export function spotsOf(type: GraphQLInputType, path: Step[]): Spot[] {
  const bare = getNullableType(type)
  const below = isListType(bare)
    ? spotsOf(bare.ofType, [...path, 0])
    : isInputObjectType(bare)
      ? Object.values(bare.getFields()).flatMap((one) => spotsOf(one.type, [...path, one.name]))
      : []
  return [{ path, type }, ...below]
}

/** The least that a type takes. */
export function sampleOf(type: GraphQLInputType): unknown {
  const bare = getNullableType(type)
  if (isListType(bare)) return []
  if (isEnumType(bare)) return bare.getValues()[0]?.name
  if (isInputObjectType(bare)) {
    const asked = Object.values(bare.getFields()).filter((one) => isNonNullType(one.type))
    return Object.fromEntries(asked.map((one) => [one.name, sampleOf(one.type)]))
  }
  return { Int: 1, Boolean: true, ID: globalId('Organisation', 1) }[getNamedType(type).name] ?? 'x'
}

/** A copy with something else at a spot; what stands around it is made up where it was left out. */
export function withAt(value: unknown, type: GraphQLInputType, path: Step[], nasty: unknown) {
  const [step, ...rest] = path
  if (step === undefined) return nasty
  const bare = getNullableType(type)
  const around = structuredClone(value ?? sampleOf(type)) as Record<Step, unknown>
  const inner = isListType(bare)
    ? bare.ofType
    : isInputObjectType(bare)
      ? bare.getFields()[step]?.type
      : undefined
  if (!inner) throw new Error(`There is nothing at ${path.join('.')}.`)
  around[step] = withAt(around[step], inner, rest, nasty)
  return around
}

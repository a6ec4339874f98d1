import { readFileSync } from 'node:fs'
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { permissions } from '#graphql/access/permissions.ts'
import { schema } from '#graphql/schema.ts'
import { accessTable } from '#bin/print-access.ts'
import { printed } from '#bin/print-schema.ts'

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

describe('the schema', () => {
  test('is the one that is printed and published', () => {
    expect(readFileSync('graphql/schema.graphql', 'utf8')).toBe(printed())
  })

  test('describes every type, field, argument and value', () => {
    const bare: string[] = []
    const note = (name: string, thing: { description?: string | null }) => {
      if (!thing.description) bare.push(name)
    }
    const members = (type: GraphQLNamedType) => {
      if (isEnumType(type)) return
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field)
        if ('args' in field)
          for (const arg of field.args) note(`${type.name}.${field.name}(${arg.name})`, arg)
      }
    }
    // Relay's own types are described by its specification.
    for (const type of types.filter(
      ({ name }) => !/Connection$|Edge$|^PageInfo$|^Node$/.test(name),
    )) {
      note(type.name, type)
      members(type)
    }
    expect(bare.filter((name) => !/^(Query|Mutation)\.(node|nodes)/.test(name))).toEqual([])
  })

  test('gives every mutation a rule of the one table', () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
    expect(fields.length).toBeGreaterThan(0)
    const ruleless = fields.filter((field) => {
      const { authScopes } = (field.extensions.pothosOptions ?? {}) as {
        authScopes?: { may?: string }
      }
      return !authScopes?.may || !(authScopes.may in permissions)
    })
    expect(ruleless.map(({ name }) => name)).toEqual([])
  })

  test('answers every mutation with a result or a refusal', () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
    const plain = fields.filter((field) => !String(field.type).match(/Result!?$/))
    expect(plain.map(({ name }) => name)).toEqual([])
  })
})

test('docs/access.md is the table that decides', async () => {
  expect(readFileSync('docs/access.md', 'utf8')).toBe(await accessTable())
})

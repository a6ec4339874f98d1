import { execute, parse } from 'graphql'
import { expect, test } from 'vitest'
import { anEvent, anOrganisation } from '#tests/support/factories.ts'
import { openHouse } from '#tests/support/house.ts'

test('a compiled document makes the statements that graphql-js would make, however deep it goes', async () => {
  const house = await openHouse()
  const organisation = await anOrganisation(house.db)
  const { id } = await anEvent(house.db, organisation.id, { sessions: [{}, {}, {}] })
  const document = parse(/* GraphQL */ `
    query ($number: Int!) {
      event(number: $number) {
        sessions {
          ward {
            parent {
              code
            }
          }
          event {
            organisation {
              name {
                en
              }
            }
          }
        }
      }
    }
  `)
  const variableValues = { number: id }
  const compiled = await house.statementsOf(() =>
    house.engine.run(document, variableValues, house.as()),
  )
  const interpreted = await house.statementsOf(async () =>
    execute({ schema: house.engine.schema, document, variableValues, contextValue: house.as() }),
  )
  expect(compiled.sort()).toEqual(interpreted.sort())
  expect(compiled.length).toBeLessThan(10)
})

test('two documents that run in one context keep what they loaded apart', async () => {
  const house = await openHouse()
  const organisation = await anOrganisation(house.db)
  const { id } = await anEvent(house.db, organisation.id)
  const context = house.as()
  const run = (fields: string) =>
    house.engine.run(parse(`{ event(number: ${id}) { organisation { ${fields} } } }`), {}, context)
  const answers = await Promise.all([run('number'), run('name { en } number'), run('number')])
  for (const { data, errors } of answers) {
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ event: { organisation: { number: organisation.id } } })
  }
})

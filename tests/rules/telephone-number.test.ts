import { expect, test } from 'vitest'
import { importOrganisationInput } from '#graphql/imports/import-input.ts'
import { changeOrganisationInput } from '#graphql/organisations/organisation-input.ts'
import { dialled } from '#graphql/text/telephone-number.ts'

test.each([
  ['01632 960 001', '01632960001'],
  ['(01632) 960-001', '01632960001'],
  ['01632 960001 ext 2', '01632960001'],
  ['01632 960001, ext. 204', '01632960001'],
  ['01632 960001 est. 2', '01632960001'],
  ['01632 960001 x12', '01632960001'],
  ['016977 2000', '0169772000'],
  ['+44 1632 960 001', '+441632960001'],
  ['+44 (0)1632 960 001', '+441632960001'],
  ['+290 12345', '+29012345'],
  ['01632 – 960 – 001', '01632960001'],
])('%s can be rung', (typed, rung) => {
  expect(dialled(typed)).toBe(rung)
})

test.each([
  '01633 8',
  '01633',
  '12345678',
  '+44 1633',
  '+1234567890123456',
  '1234567890123456',
  '01632 9 ext 60001',
  '01632 960001 / 01632 960002',
  'ask at the hall 01632 960001',
  'ext 2',
  '',
])('%j cannot be rung, so neither a form nor an import takes it', (contactPhone) => {
  expect(dialled(contactPhone)).toBeNull()
  if (!contactPhone) return
  for (const shape of [changeOrganisationInput, importOrganisationInput]) {
    const issues = shape.safeParse({ contactPhone }).error?.issues ?? []
    expect(issues).toContainEqual(
      expect.objectContaining({ path: ['contactPhone'], message: 'not_a_phone' }),
    )
  }
})

import { beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  NEWPORT,
  NOW,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const raise = /* GraphQL */ `
  mutation ($input: RaiseFlagInput!) {
    raiseFlag(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
          code
        }
      }
    }
  }
`
const settle = /* GraphQL */ `
  mutation ($id: ID!, $outcome: String!) {
    settleFlag(input: { flagId: $id, outcome: $outcome }) {
      __typename
    }
  }
`

describe('a flag', () => {
  let house: House
  let organisationId: number
  let officer: Viewer

  beforeAll(async () => {
    house = await openHouse()
    organisationId = (await anOrganisation(house.db)).id
    officer = await anOfficer([NEWPORT])
  })

  const anOfficer = async (remit: string[]) => {
    const body = await anOrganisation(house.db, {
      kind: 'county_voluntary_council',
      councils: remit,
    })
    const { id } = await aPerson(house.db)
    await aMembership(house.db, {
      personId: id,
      organisationId: body.id,
      role: 'liaison_officer',
      remit,
    })
    return viewerOf(house.db, id)
  }
  const raised = async (more: object, viewer: Viewer = visitor) => {
    const input = { reason: 'wrong', text: 'The date is wrong.', ...more }
    return (await house.ask(raise, { input }, viewer)).raiseFlag
  }
  const theOrganisation = () => ({ organisationId: globalId('Organisation', organisationId) })
  const aFlag = () =>
    house.db.flag.create({
      data: { organisationId, reason: 'unsafe', text: 'Unlit.', state: 'open', createdAt: NOW },
    })

  test('is raised by anybody, on an event, and keeps nobody’s name', async () => {
    const event = await anEvent(house.db, organisationId)
    expect(await raised({ eventId: globalId('Event', event.id) })).toEqual({ __typename: 'Done' })
    const flag = await house.db.flag.findFirstOrThrow({ where: { eventId: event.id } })
    expect(flag).toMatchObject({ organisationId, reason: 'wrong', state: 'open', createdAt: NOW })
    const lines = await house.db.history.findMany({
      where: { subject: 'Flag', subjectId: flag.id },
    })
    expect(lines).toMatchObject([
      { action: 'flag.raised', actorId: null, facts: { reason: 'wrong' } },
    ])
  })

  test('that reads like a crime report is met with the police’s numbers before it is kept', async () => {
    const text = 'Somebody broke into my house last night.'
    expect(await raised({ ...theOrganisation(), text })).toEqual({
      __typename: 'LooksLikeCrimeReport',
    })
    expect(await house.db.flag.count({ where: { text } })).toBe(0)
    expect(await raised({ ...theOrganisation(), text, notACrime: true })).toEqual({
      __typename: 'Done',
    })
    expect(await house.db.flag.count({ where: { text } })).toBe(1)
  })

  test('is not raised on what its raiser may not see', async () => {
    const draft = await anEvent(house.db, organisationId, { state: 'draft' })
    const hidden = await anOrganisation(house.db, { state: 'registered' })
    for (const about of [
      { eventId: globalId('Event', draft.id) },
      { organisationId: globalId('Organisation', hidden.id) },
      { opportunityId: globalId('Opportunity', 1) },
    ]) {
      await expect(raised(about)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } })
    }
  })

  test('is about one thing, and says something', async () => {
    const two = { ...theOrganisation(), eventId: globalId('Event', 1) }
    for (const about of [{}, two]) {
      expect(await raised(about)).toMatchObject({
        issues: [{ path: ['eventId'], code: 'one_thing_only' }],
      })
    }
    expect(await raised({ ...theOrganisation(), text: ' ' })).toMatchObject({
      issues: [{ path: ['text'], code: 'required' }],
    })
  })

  test('is settled once, by the officer, with what came of it', async () => {
    const flag = await aFlag()
    const press = async () =>
      (
        await house.ask(
          settle,
          { id: globalId('Flag', flag.id), outcome: 'Rang them: the path has lights now.' },
          officer,
        )
      ).settleFlag.__typename
    expect((await Promise.all([press(), press()])).sort()).toEqual(['Flag', 'WrongState'])
    const kept = await house.db.flag.findUniqueOrThrow({ where: { id: flag.id } })
    expect(kept).toMatchObject({ state: 'settled', settledById: officer.personId, settledAt: NOW })
  })

  test('is neither read nor settled by its organisation, nor by an officer of elsewhere', async () => {
    const flag = await aFlag()
    const { id } = await aPerson(house.db)
    await aMembership(house.db, { personId: id, organisationId, role: 'owner' })
    const owner = await viewerOf(house.db, id)
    const otherOfficer = await anOfficer([TORFAEN])
    for (const [viewer, code] of [
      [visitor, 'NOT_ALLOWED'],
      [owner, 'NOT_ALLOWED'],
      [otherOfficer, 'NOT_FOUND'],
    ] as const) {
      const read = await house.ask(
        'query ($n: Int!) { flag(number: $n) { text } }',
        { n: flag.id },
        viewer,
      )
      expect(read).toEqual({ flag: null })
      await expect(
        house.ask(settle, { id: globalId('Flag', flag.id), outcome: 'Nothing.' }, viewer),
      ).rejects.toMatchObject({ extensions: { code } })
    }
    const kept = await house.db.flag.findUniqueOrThrow({ where: { id: flag.id } })
    expect(kept.state).toBe('open')
  })
})

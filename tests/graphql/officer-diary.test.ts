import { beforeEach, describe, expect, test } from 'vitest'
import { anEvent, anOrganisation, NOW, TORFAEN } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene, type KindOfViewer, type LinkScene } from '#tests/support/links.ts'

const document = /* GraphQL */ `
  query ($from: String, $days: Int, $first: Int, $mine: Boolean) {
    officerDiary(from: $from, days: $days, first: $first, mine: $mine) {
      day
      session {
        number
        startsAt
      }
      task {
        what
        link {
          number
        }
      }
      organisation {
        number
      }
    }
  }
`

let house: House
let scene: LinkScene

beforeEach(async () => {
  house = await openHouse()
  scene = await aLinkScene(house.db)
})

const diary = async (variables: object = {}, kind: KindOfViewer = 'officer in remit') =>
  (await house.ask(document, variables, scene.viewers[kind])).officerDiary
const on = (day: string) => new Date(day)
const what = (entry: any) =>
  entry.task?.what ?? (entry.session ? 'session' : `review ${entry.organisation.number}`)
const seen = async (variables: object = {}, kind?: KindOfViewer) =>
  (await diary(variables, kind)).map((entry: any) => `${day(entry)} ${what(entry)}`)
const day = ({ day: date }: any) => new Date(date).toISOString().slice(0, 10)

/** A date of an event of some organisation, an hour long. */
const aDate = (organisationId: number, startsAt: string, more: object = {}) =>
  anEvent(house.db, organisationId, {
    sessions: [
      {
        startsAt: new Date(startsAt),
        endsAt: new Date(Date.parse(startsAt) + 3_600_000),
      },
    ],
    ...more,
  })

describe('the officer’s diary', () => {
  test('gives the first entries of all where only so many are wanted', async () => {
    for (const hour of ['09', '12', '18']) {
      await aDate(scene.asker.id, `2026-11-25T${hour}:00:00Z`)
    }
    await aLink(house.db, scene, { tasks: [{ what: 'Call', dueOn: on('2026-11-24') }] })
    const all = await seen()
    expect(all).toHaveLength(4)
    expect(await seen({ first: 2 })).toEqual(all.slice(0, 2))
    expect(await seen({ first: 0 })).toEqual(all.slice(0, 1))
  })

  test('holds what is planned, what is to be reviewed and what is on, day by day', async () => {
    await aDate(scene.asker.id, '2026-11-25T18:00:00Z')
    await aDate(scene.asker.id, '2026-11-25T09:00:00Z')
    await aLink(house.db, scene, { tasks: [{ what: 'Call', dueOn: on('2026-11-25') }] })
    await house.db.organisation.update({
      where: { id: scene.asker.id },
      data: { reviewOn: on('2026-11-24') },
    })
    expect(await seen()).toEqual([
      `2026-11-24 review ${scene.asker.id}`,
      '2026-11-25 Call',
      '2026-11-25 session',
      '2026-11-25 session',
    ])
    const starts = (await diary()).flatMap(({ session }: any) => session?.startsAt ?? [])
    expect(starts.map((at: Date) => new Date(at).getUTCHours())).toEqual([9, 18])
  })

  test('leaves out what is over, what is to do today or is done, and what is not on', async () => {
    await aDate(scene.asker.id, '2026-11-23T11:00:00Z')
    await aDate(scene.asker.id, '2026-11-24T11:00:00Z', { state: 'draft' })
    await aDate(scene.asker.id, '2026-11-24T11:00:00Z', { state: 'cancelled' })
    const { sessions } = await aDate(scene.asker.id, '2026-11-24T11:00:00Z')
    await house.db.session.update({
      where: { id: sessions[0]!.id },
      data: { cancelledAt: NOW },
    })
    await aLink(house.db, scene, {
      tasks: [{ dueOn: on('2026-11-23') }, { dueOn: on('2026-11-24'), doneAt: NOW }],
    })
    await aDate(scene.asker.id, '2026-11-23T15:00:00Z')
    expect(await seen()).toEqual(['2026-11-23 session'])
  })

  test('counts days as London does, on the night when the clocks change too', async () => {
    house.setNow(new Date('2027-03-27T12:00:00Z'))
    await aDate(scene.asker.id, '2027-03-28T22:30:00Z')
    await aDate(scene.asker.id, '2027-03-28T23:30:00Z')
    expect(await seen({ from: '2027-03-28', days: 1 })).toEqual(['2027-03-28 session'])
    expect(await seen({ from: '2027-03-29', days: 1 })).toEqual(['2027-03-29 session'])
  })

  test('begins no earlier than today, and ends after so many days', async () => {
    await aLink(house.db, scene, {
      tasks: [
        { what: 'Late', dueOn: on('2026-11-20') },
        { what: 'Near', dueOn: on('2026-12-20') },
        { what: 'Far', dueOn: on('2026-12-21') },
      ],
    })
    expect(await seen({ from: '2026-11-01' })).toEqual(['2026-12-20 Near'])
    expect(await seen({ from: '2026-12-21' })).toEqual(['2026-12-21 Far'])
    await expect(diary({ from: '2026-02-31' })).rejects.toThrow()
  })

  test('keeps to the remit, and to the officer’s own plans', async () => {
    const elsewhere = await anOrganisation(house.db, {
      councils: [TORFAEN],
      reviewOn: on('2026-11-25'),
    })
    await aDate(elsewhere.id, '2026-11-25T18:00:00Z')
    const { personId: ownerId } = scene.viewers['officer elsewhere']
    await aLink(house.db, scene, { tasks: [{ dueOn: on('2026-11-25'), ownerId }] })
    expect(await seen({ mine: true })).toEqual([])
    expect(await seen({}, 'officer elsewhere')).toEqual([
      `2026-11-25 review ${elsewhere.id}`,
      '2026-11-25 session',
    ])
  })

  test('is everybody’s in the remit, or only one’s own: with groups whose open links one looks after', async () => {
    const { personId: ownerId } = scene.viewers['officer elsewhere']
    const others = await anOrganisation(house.db, { reviewOn: on('2026-11-26') })
    await aDate(others.id, '2026-11-25T18:00:00Z')
    await aDate(scene.asker.id, '2026-11-25T19:00:00Z')
    await aLink(house.db, scene, { tasks: [{ what: 'Mine', dueOn: on('2026-11-25') }] })
    const theirs = { askedById: others.id, officerId: ownerId }
    await aLink(house.db, scene, {
      ...theirs,
      tasks: [{ what: 'Theirs', dueOn: on('2026-11-25'), ownerId }],
    })
    const { personId: officerId } = scene.viewers['officer in remit']
    await aLink(house.db, scene, { ...theirs, officerId, stage: 'closed', outcome: 'tied' })
    expect(await seen({ mine: true })).toEqual(['2026-11-25 Mine', '2026-11-25 session'])
    expect(await seen()).toEqual([
      '2026-11-25 Mine',
      '2026-11-25 Theirs',
      '2026-11-25 session',
      '2026-11-25 session',
      `2026-11-26 review ${others.id}`,
    ])
  })

  test('is for officers alone', async () => {
    for (const kind of ['visitor', 'asker’s owner', 'office staff', 'administrator'] as const) {
      expect(await diary({}, kind), kind).toBeNull()
    }
  })

  test('takes as many statements for many entries as for few', async () => {
    const fill = async (times: number) => {
      for (let one = 0; one < times; one += 1) {
        await aDate(scene.asker.id, '2026-11-25T18:00:00Z')
        await aLink(house.db, scene, { tasks: [{ dueOn: on('2026-11-26') }] })
        await anOrganisation(house.db, { reviewOn: on('2026-11-27') })
      }
    }
    await fill(1)
    const few = await house.statementsOf(diary)
    await fill(9)
    const many = await house.statementsOf(diary)
    expect(await diary()).toHaveLength(30)
    expect(many.length).toBe(few.length)
  })
})

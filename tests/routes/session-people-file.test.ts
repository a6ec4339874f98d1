// The list of a date as a file: all of it however long it is, and nothing in it that a spreadsheet would run.
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pathTo } from '#app/paths.ts'
import { action } from '#app/routes/session-people-file.tsx'
import type { Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import { NotAllowed } from '#graphql/operation/refusal.ts'
import { exportSignUps } from '#graphql/signups/export-sign-ups.ts'
import { MOST_EXPORTED } from '#graphql/signups/take-list.ts'
import type { SignUpState } from '#prisma/client.ts'
import { aMembership, aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor, thrownBy } from '#tests/support/page.ts'
import { aSession } from '#tests/support/sign-ups.ts'

const MANY = 2 * MOST_EXPORTED + 345

describe('the file of who is coming', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  /** A session with these people, three of whom asked at each moment, and its organiser. */
  const sessionOf = async (people: { name: string; state?: SignUpState; note?: string }[]) => {
    const made = await aSession(house.db, null)
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, {
      personId,
      organisationId: made.organisation.id,
      role: 'organiser',
    })
    const guests = await house.db.person.createManyAndReturn({
      data: people.map(({ name }, at) => ({
        name,
        email: `${made.session.id}.${at}@example.org`,
        preferredLanguage: 'cy' as const,
        source: 'sign_up' as const,
        createdAt: NOW,
      })),
      select: { id: true },
    })
    await house.db.signUp.createMany({
      data: guests.map(({ id }, at) => ({
        sessionId: made.session.id,
        personId: id,
        state: people[at]?.state ?? ('confirmed' as const),
        note: people[at]?.note ?? null,
        createdAt: NOW,
        queuedAt: new Date(NOW.getTime() + Math.floor(at / 3) * 1000),
        changedAt: NOW,
      })),
    })
    return { sessionId: made.session.id, organiser: await viewerOf(house.db, personId) }
  }
  const sent = (lang: 'en' | 'cy', session: number, viewer: Viewer) =>
    action(
      askedFor(house, {
        path: pathTo('sessionPeopleFile', lang, { session }),
        params: { session: String(session) },
        viewer,
        form: {},
      }),
    )
  const rowsOf = async (answer: Response) =>
    parse(await answer.text(), { bom: true, record_delimiter: '\r\n' }) as string[][]

  test('holds everybody once, in order, however many there are, and all that was given is written down', async () => {
    const people = Array.from({ length: MANY }, (_, at) => ({ name: `Guest ${at}` }))
    const { sessionId, organiser } = await sessionOf(people)
    const [head, ...rows] = await rowsOf(await sent('en', sessionId, organiser))
    expect(head?.[0]).toBe(wordsIn('en')('signups:file.name'))
    expect(rows.map(([name]) => name)).toEqual(people.map(({ name }) => name))
    const lines = await house.db.history.findMany({
      where: { action: 'signUp.exported', subjectId: sessionId },
      orderBy: { id: 'asc' },
    })
    expect(lines.map(({ actorId, facts }) => [actorId, facts])).toEqual(
      [MOST_EXPORTED, MOST_EXPORTED, MANY - 2 * MOST_EXPORTED].map((rows) => [
        organiser.personId,
        { list: 'file', rows },
      ]),
    )
  })

  test('never asks for more than a page at once, and goes on where somebody has gone meanwhile', async () => {
    const people = Array.from({ length: MOST_EXPORTED + 2 }, (_, at) => ({ name: `Guest ${at}` }))
    const { sessionId, organiser } = await sessionOf(people)
    const as = house.as(organiser)
    const first = await exportSignUps(as, { sessionId })
    expect(first.rows).toHaveLength(MOST_EXPORTED)
    const last = people[MOST_EXPORTED - 1]!.name
    expect(first.rows.at(-1)?.name).toBe(last)
    await house.db.signUp.deleteMany({ where: { sessionId, person: { name: last } } })
    const second = await exportSignUps(as, { sessionId, after: first.next })
    expect(second.rows.map(({ name }) => name)).toEqual(
      people.slice(MOST_EXPORTED).map(({ name }) => name),
    )
    expect(second.next).toBeNull()
  })

  test('is written down wherever it is begun, and ends for whoever is sent away meanwhile', async () => {
    const { sessionId, organiser } = await sessionOf([{ name: 'Mair' }])
    const as = house.as(organiser)
    expect((await exportSignUps(as, { sessionId, after: '0.1' })).rows).toHaveLength(1)
    const lines = { where: { action: 'signUp.exported', subjectId: sessionId } }
    expect(await house.db.history.findMany(lines)).toMatchObject([{ facts: { rows: 1 } }])
    await house.db.membership.updateMany({
      where: { personId: organiser.personId! },
      data: { until: NOW },
    })
    await expect(exportSignUps(as, { sessionId, after: '0.1' })).rejects.toBeInstanceOf(NotAllowed)
    expect(await house.db.history.count(lines)).toBe(1)
  })

  test('goes on nowhere else: what was made up is refused', async () => {
    const { sessionId, organiser } = await sessionOf([{ name: 'Mair' }])
    const document = `mutation ($id: ID!, $after: String) {
      exportSignUps(sessionId: $id, after: $after) {
        ... on InvalidInput { issues { path code } }
        ... on SignUpExport { rows { name } }
      }
    }`
    const id = globalId('Session', sessionId)
    for (const after of ['', '1', '-1.2', '1.0', 'a.b', `${'9'.repeat(16)}.1`]) {
      expect((await house.ask(document, { id, after }, organiser)).exportSignUps).toEqual({
        issues: [{ path: ['after'], code: 'wrong' }],
      })
    }
  })

  test('lists who waits behind who comes', async () => {
    const { sessionId, organiser } = await sessionOf([
      { name: 'Waits', state: 'waiting' },
      { name: 'Comes' },
      { name: 'Asked', state: 'asked' },
      { name: 'Gone', state: 'withdrawn' },
    ])
    const [, ...rows] = await rowsOf(await sent('cy', sessionId, organiser))
    const state = (name: 'confirmed' | 'waiting') => wordsIn('cy')(`signups:state.${name}`)
    expect(rows.map(([name, , , said]) => [name, said])).toEqual([
      ['Comes', state('confirmed')],
      ['Waits', state('waiting')],
    ])
  })

  test('begins no cell like a formula, and lets none begin within one', async () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x']
    const people = formulas.map((note) => ({ name: note.trim() || 'x', note }))
    const { sessionId, organiser } = await sessionOf([
      ...people,
      { name: 'Ann;=1', note: 'One\n=2, "three"' },
    ])
    const answer = await sent('en', sessionId, organiser)
    const text = await answer.clone().text()
    const [, ...rows] = await rowsOf(answer)
    expect(rows).toHaveLength(formulas.length + 1)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
    expect(rows.at(-1)?.slice(0, 1)).toEqual(['Ann;=1'])
    expect(rows.at(-1)?.[4]).toBe('One\n=2, "three"')
    expect(text).toContain('"Ann;=1"')
  })

  test('is nothing for whoever does not organise it, and is refused before any of it is sent', async () => {
    const { sessionId } = await sessionOf([{ name: 'Mair' }])
    const { id } = await aPerson(house.db)
    const refused = await thrownBy(sent('en', sessionId, await viewerOf(house.db, id)))
    expect(refused.status).toBe(403)
  })
})

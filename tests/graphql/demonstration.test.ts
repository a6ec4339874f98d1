// The demonstration, played once on a database of its own: every screen has something to show.
import { beforeAll, describe, expect, test } from 'vitest'
import { signIn } from '#graphql/accounts/sign-in.ts'
import { demonstrationAccounts, players } from '#graphql/demonstration/accounts.ts'
import { addressOf } from '#graphql/demonstration/address-of.ts'
import { play } from '#graphql/demonstration/play.ts'
import { standingOf } from '#graphql/demonstration/standing.ts'
import { firstBrokenSeal } from '#graphql/history/seal-history.ts'
import { sweep } from '#graphql/sweep.ts'
import type { Viewer } from '#graphql/access/viewer.ts'
import { EventKind } from '#prisma/client.ts'
import { NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

let house: House
const months: string[] = []

beforeAll(async () => {
  house = await openHouse()
  await play(house.engine, {
    now: NOW,
    reached: (moment) => months.push(moment.toISOString().slice(0, 7)),
  })
}, 240_000)

async function viewerNamed(name: string): Promise<Viewer> {
  const { personId } = await house.db.account.findUniqueOrThrow({
    where: { email: addressOf(name) },
  })
  return viewerOf(house.db, personId)
}

const officer = () => viewerNamed(players.liaison_officer)

/** How many rows there are of each value. */
const tally = (rows: readonly { _count: number; [key: string]: unknown }[], key: string) =>
  Object.fromEntries(rows.map((row) => [row[key], row._count]))

describe('the year as a whole', () => {
  test('ends now and begins a year before', async () => {
    const { _min, _max } = await house.db.history.aggregate({
      _min: { at: true },
      _max: { at: true },
    })
    const days = (NOW.getTime() - (_min.at?.getTime() ?? 0)) / 86_400_000
    expect(days).toBeGreaterThan(360)
    expect(days).toBeLessThan(370)
    expect(_max.at?.getTime()).toBeLessThanOrEqual(NOW.getTime())
    expect(new Set(months).size).toBeGreaterThanOrEqual(12)
  })

  test('says that it was played to its end', async () => {
    expect(await standingOf(house.db)).toBe('played')
  })

  test('keeps a history that is whole', async () => {
    expect(await house.db.historySeal.count()).toBeGreaterThan(10)
    expect(await firstBrokenSeal(house.db)).toBeNull()
  })

  test('leaves nothing that is due by now', async () => {
    const before = await house.db.history.count()
    await sweep(house.engine.asSystem('job'), (fault) => {
      throw fault
    })
    expect(await house.db.history.count()).toBe(before)
  })

  test('holds no address outside of example.org and no number that could ring', async () => {
    const people = await house.db.person.findMany({ include: { account: true } })
    const organisations = await house.db.organisation.findMany()
    const addresses = [
      ...people.flatMap(({ email, account }) => [email, account?.email]),
      ...organisations.map(({ contactEmail }) => contactEmail),
    ].filter((address) => address !== null && address !== undefined)
    expect(addresses.length).toBeGreaterThan(200)
    expect(addresses.filter((address) => !address.endsWith('@example.org'))).toEqual([])
    const numbers = organisations.flatMap(({ contactPhone }) => contactPhone ?? [])
    expect(numbers.length).toBeGreaterThan(50)
    expect(numbers.filter((number) => !number.startsWith('01632 960 '))).toEqual([])
  })

  test.each(demonstrationAccounts.map((account) => [account.role, account] as const))(
    'lets somebody sign in as %s',
    async (_role, { email, password }) => {
      const { cookie } = await signIn(house.as(), { email, password })
      expect(cookie.sessionId).toEqual(expect.any(String))
    },
  )
})

describe('places', () => {
  test('of past dates say who came and who did not, and one to come closes ahead of time', async () => {
    const states = await house.db.signUp.groupBy({ by: ['state'], _count: true })
    const counts = tally(states, 'state')
    expect(counts.attended).toBeGreaterThan(50)
    expect(counts.absent).toBeGreaterThan(5)
    const closing = { signUpClosesHours: { not: null }, startsAt: { gt: house.engine.now() } }
    expect(await house.db.session.count({ where: closing })).toBeGreaterThan(0)
  })
})

describe('every state', () => {
  /** Columns that tell pages where something stands, and the values that nobody comes to see in them. */
  const columns: [table: string, column: string, unseen?: string[]][] = [
    ['Organisation', 'state'],
    ['Verification', 'decision'],
    ['Claim', 'state'],
    // Of invitations only the open ones are shown: whatever settles one leaves nothing to see.
    ['Invitation', 'state', ['accepted', 'declined', 'withdrawn']],
    ['Event', 'kind'],
    ['Event', 'state'],
    ['Opportunity', 'state'],
    ['Opportunity', 'timing'],
    ['SignUp', 'state'],
    ['Application', 'state'],
    ['Link', 'stage'],
    ['Link', 'outcome'],
    ['LogEntry', 'kind'],
    // Nothing is written for everybody yet.
    ['LogEntry', 'ring', ['public']],
    ['Flag', 'state'],
    ['Flag', 'reason'],
    ['Membership', 'role'],
    // No mail leaves a demonstration, so none is given up.
    ['Notice', 'mail', ['dead']],
  ]

  test.each(columns)('of %s.%s occurs', async (table, column, unseen = []) => {
    const [all] = await house.db.$queryRawUnsafe<{ values: string[] }[]>(`
      SELECT enum_range(NULL::"${await enumOf(table, column)}")::text[] AS values`)
    const found = await house.db.$queryRawUnsafe<{ value: string }[]>(`
      SELECT DISTINCT "${column}"::text AS value FROM "${table}" WHERE "${column}" IS NOT NULL`)
    const wanted = all!.values.filter((value) => !unseen.includes(value))
    expect(found.map(({ value }) => value)).toEqual(expect.arrayContaining(wanted))
  })

  async function enumOf(table: string, column: string): Promise<string> {
    const [row] = await house.db.$queryRaw<{ name: string }[]>`
      SELECT udt_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = ${table} AND column_name = ${column}`
    return row!.name
  }
})

describe('groups', () => {
  test('are many that are checked, and some that nobody has come for or looked at', async () => {
    const states = await house.db.organisation.groupBy({ by: ['state'], _count: true })
    const counts = tally(states, 'state')
    expect(counts.verified).toBeGreaterThanOrEqual(50)
    expect(counts.registered).toBeGreaterThanOrEqual(8)
    expect(counts.unclaimed).toBeGreaterThan(10)
  })

  test('wait for the officer, with claims, flags and reviews', async () => {
    const { officerQueue } = await house.ask(
      `{ officerQueue {
        registered { createdAt name { en cy } }
        claims { id } flags { id } reviews { id }
      } }`,
      {},
      await officer(),
    )
    const days = officerQueue.registered.map(({ createdAt }: { createdAt: string }) =>
      new Date(createdAt).getTime(),
    )
    expect(days.length).toBeGreaterThanOrEqual(5)
    expect(days).toEqual([...days].sort((one, other) => one - other))
    const names = officerQueue.registered.map(({ name }: any) => name.en ?? name.cy)
    expect(names).toContain('Rhymney Chess and Chat')
    expect(officerQueue.claims.length).toBeGreaterThanOrEqual(2)
    expect(officerQueue.flags.length).toBeGreaterThanOrEqual(2)
    expect(officerQueue.reviews.length).toBeGreaterThanOrEqual(2)
  })
})

describe('what is on', () => {
  const ahead = { startsAt: { gt: NOW }, cancelledAt: null, event: { state: 'published' as const } }

  test('fills weeks in all five councils', async () => {
    const sessions = await house.db.session.findMany({
      where: ahead,
      include: { ward: true, event: true },
    })
    const councils = Map.groupBy(sessions, ({ ward }) => ward?.parentCode)
    for (const code of ['18', '19', '20', '21', '22'].map((end) => `W060000${end}`)) {
      expect(councils.get(code)?.length ?? 0).toBeGreaterThanOrEqual(8)
    }
    expect(new Set(sessions.map(({ wardCode }) => wardCode)).size).toBeGreaterThanOrEqual(30)
    expect(new Set(sessions.map(({ event }) => event.kind)).size).toBe(
      Object.keys(EventKind).length,
    )
    expect(new Set(sessions.map(({ eventId }) => eventId)).size).toBeGreaterThanOrEqual(55)
    expect(sessions.filter(({ online }) => online).length).toBeGreaterThanOrEqual(3)
    expect(sessions.filter(({ event }) => event.dropIn).length).toBeGreaterThanOrEqual(10)
  })

  test('is written in English, in Welsh and in both', async () => {
    const events = await house.db.event.findMany({ where: { sessions: { some: ahead } } })
    const onlyWelsh = events.filter(({ titleEn, titleCy }) => !titleEn && titleCy)
    const onlyEnglish = events.filter(({ titleEn, titleCy }) => titleEn && !titleCy)
    const inBoth = events.filter(({ titleEn, titleCy }) => titleEn && titleCy)
    expect(onlyWelsh.length).toBeGreaterThanOrEqual(5)
    expect(onlyEnglish.length).toBeGreaterThanOrEqual(5)
    expect(inBoth.length).toBeGreaterThanOrEqual(20)
  })

  test('lies behind too, and some of it was drafted, called off, moved or taken down', async () => {
    const past = await house.db.event.count({
      where: { state: 'published', sessions: { every: { startsAt: { lte: NOW } } } },
    })
    expect(past).toBeGreaterThanOrEqual(120)
    const off = { cancelledAt: { not: null }, event: { state: 'published' as const } }
    expect(await house.db.session.count({ where: off })).toBe(1)
    expect(await house.db.history.count({ where: { action: 'event.changed' } })).toBeGreaterThan(1)
  })

  test('has a full evening with people in line, and a place on offer for longer than now', async () => {
    const cawl = await house.db.session.findFirstOrThrow({
      where: { ...ahead, event: { titleEn: 'Cawl and a look back at the year' } },
      include: { signUps: { include: { person: true }, orderBy: { queuedAt: 'asc' } } },
    })
    expect(cawl).toMatchObject({ capacity: 30, taken: 30, waiting: 2 })
    const inState = (state: string) => cawl.signUps.filter((signUp) => signUp.state === state)
    expect(inState('offered').map(({ person }) => person.name)).toEqual(['Bethan Rees'])
    expect(inState('offered')[0]?.heldUntil?.getTime()).toBeGreaterThan(NOW.getTime())
    expect(inState('waiting').map(({ person }) => person.name)).toEqual([
      'Idris Vaughan',
      'Fatima Begum',
    ])
  })

  test('never has more people than room', async () => {
    const sessions = await house.db.session.findMany({ where: { capacity: { not: null } } })
    expect(sessions.filter(({ taken, capacity }) => taken > (capacity ?? 0))).toEqual([])
  })
})

describe('help that is wanted', () => {
  test('is found in both languages, with reasons, and people have put themselves forward', async () => {
    expect(
      await house.db.opportunity.count({ where: { state: 'published' } }),
    ).toBeGreaterThanOrEqual(35)
    expect(
      await house.db.opportunity.count({ where: { titleEn: null, state: 'published' } }),
    ).toBeGreaterThanOrEqual(4)
    expect(await house.db.requirement.count()).toBeGreaterThanOrEqual(20)
    const states = await house.db.application.groupBy({ by: ['state'], _count: true })
    const counts = tally(states, 'state')
    expect(counts.put_forward).toBeGreaterThanOrEqual(15)
    expect(counts.accepted).toBeGreaterThanOrEqual(30)
    expect(counts.declined).toBeGreaterThanOrEqual(4)
  })
})

describe('the two languages', () => {
  test('stand everywhere that a text can stand, also for the group of the owner', async () => {
    const counted = '{ parity { part language missing outdated machine draft checked } }'
    const { parity } = await house.ask<{ parity: Record<string, unknown>[] }>(counted)
    const welsh = parity.find(({ part, language }) => part === 'events' && language === 'cy')
    expect(Object.keys(welsh ?? {}).length).toBe(7)
    expect(Object.values(welsh ?? {}).filter((count) => count === 0)).toEqual([])
    const owner = await viewerNamed(players.owner)
    const asked = '{ textsToWrite { language state } }'
    type Queue = { textsToWrite: { language: string; state: string }[] }
    const { textsToWrite } = await house.ask<Queue>(asked, {}, owner)
    const waits = textsToWrite.filter(({ language }) => language === 'cy')
    expect(waits.map(({ state }) => state).sort()).toEqual(['machine', 'missing', 'outdated'])
  })
})

describe('links', () => {
  test('stand in every column of the board', async () => {
    const { linkBoard } = await house.ask(
      '{ linkBoard { columns { stage outcome count links { id } } counts { mine late } } }',
      {},
      await officer(),
    )
    expect(linkBoard.columns.map(({ count }: { count: number }) => count >= 3)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(linkBoard.counts.late).toBeGreaterThanOrEqual(3)
  })

  test('give the officer something of each kind to do today', async () => {
    const { officerToday } = await house.ask(
      '{ officerToday { counts { everything overdue today new silent } } }',
      {},
      await officer(),
    )
    const { overdue, today, new: fresh, silent } = officerToday.counts
    expect(overdue).toBeGreaterThanOrEqual(2)
    expect(today).toBeGreaterThanOrEqual(3)
    expect(fresh).toBeGreaterThanOrEqual(2)
    expect(silent).toBeGreaterThanOrEqual(1)
  })
})

describe('notices', () => {
  test('of the past were sent when they were written, and only the last day’s wait', async () => {
    const waiting = await house.db.notice.findMany({ where: { mail: 'queued' } })
    expect(waiting.length).toBeGreaterThan(0)
    const dayAgo = NOW.getTime() - 24 * 3_600_000
    expect(waiting.filter(({ createdAt }) => createdAt.getTime() < dayAgo)).toEqual([])
    const [jobs] = await house.db.$queryRaw<{ jobs: number }[]>`
      SELECT count(*)::int AS jobs FROM graphile_worker.jobs WHERE task_identifier = 'send-notice'`
    expect(jobs?.jobs).toBe(waiting.length)
  })

  test('are partly read and partly not', async () => {
    const own = { person: { account: { email: addressOf(players.owner) } } }
    expect(await house.db.notice.count({ where: { ...own, readAt: null } })).toBeGreaterThan(0)
    expect(
      await house.db.notice.count({ where: { ...own, readAt: { not: null } } }),
    ).toBeGreaterThan(0)
  })
})

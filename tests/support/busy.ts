// A group with so much of everything, and one person who may see all of it: for counting what pages ask.
import type { Viewer } from '#graphql/access/viewer.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import { searchText } from '#graphql/search/search-text.ts'
import type { PassPurpose, Prisma, PrismaClient } from '#prisma/client.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NOW,
  PILLGWENLLY,
  viewerOf,
} from '#tests/support/factories.ts'
import { SECRET } from '#tests/support/house.ts'
import { noticeSamples } from '#tests/support/notice-samples.ts'

const soon = (days: number) => new Date(NOW.getTime() + days * 86_400_000)
const since = { createdAt: NOW, changedAt: NOW }
const brokered = { language: 'en', createdAt: NOW, lastHeardAt: NOW } as const

export type Busy = Awaited<ReturnType<typeof makeBusy>>

/** `many` of each thing, and of each thing below it. */
export async function makeBusy(db: PrismaClient, many: number) {
  const times = <T>(make: (n: number) => Promise<T>) =>
    Promise.all(Array.from({ length: many }, (_, n) => make(n)))

  const everybody = await aPerson(db, { name: 'Eirlys Rees', administrator: true })
  const personId = everybody.id
  const group = await anOrganisation(db, {
    nameEn: 'Spade Club',
    searchText: searchText('Spade Club'),
    reviewOn: NOW,
  })
  const office = await anOrganisation(db, { kind: 'commissioner_office' })
  const council = await anOrganisation(db, { kind: 'county_voluntary_council' })
  await aMembership(db, { personId, organisationId: group.id, role: 'owner' })
  await aMembership(db, { personId, organisationId: office.id, role: 'office_staff' })
  const officer = await aMembership(db, {
    personId,
    organisationId: council.id,
    role: 'liaison_officer',
  })
  const people = await times(() => aPerson(db))
  const partners = await times(() => anOrganisation(db, { nameEn: 'Spade Club', reviewOn: NOW }))
  for (const { id } of people) {
    await aMembership(db, { personId: id, organisationId: group.id, role: 'organiser' })
    await aMembership(db, { personId: id, organisationId: council.id, role: 'liaison_officer' })
  }
  for (const { id: organisationId } of partners) {
    await aMembership(db, { personId, organisationId, role: 'owner' })
  }
  const priorities = await db.priority.findMany({ take: many, select: { id: true } })
  const serves = { create: priorities.map(({ id: priorityId }) => ({ priorityId })) }
  const draft = await db.event.create({
    data: {
      organisationId: group.id,
      kind: 'talk',
      state: 'draft',
      titleEn: 'Talk',
      createdAt: NOW,
    },
  })
  const byPeople = <Row>(row: (personId: number) => Row) => people.map(({ id }) => row(id))

  const events = await times((n) =>
    db.event.create({
      data: {
        organisationId: group.id,
        kind: 'walkabout',
        state: 'published',
        titleEn: `Lantern walk ${n}`,
        searchText: searchText('Lantern walk'),
        heldIn: ['en', 'cy'],
        createdAt: NOW,
        publishedAt: NOW,
        priorities: serves,
        sessions: {
          create: Array.from({ length: many }, (_, day) => ({
            startsAt: soon(day + 1),
            endsAt: soon(day + 1.1),
            capacity: 1,
            taken: 1,
            waiting: many,
            venueEn: 'Pill Mill',
            wardCode: PILLGWENLLY,
            signUps: {
              create: [
                {
                  personId,
                  state: day ? 'waiting' : 'confirmed',
                  queuedAt: NOW,
                  ...since,
                } as const,
                ...byPeople((id) => ({
                  personId: id,
                  state: 'waiting' as const,
                  queuedAt: NOW,
                  ...since,
                })),
              ],
            },
          })),
        },
      } as Prisma.EventUncheckedCreateInput,
      include: { sessions: { include: { signUps: { orderBy: { id: 'asc' } } } } },
    }),
  )
  const opportunities = await times((n) =>
    db.opportunity.create({
      data: {
        organisationId: group.id,
        state: 'published',
        titleEn: `Tea ${n}`,
        searchText: searchText('Tea'),
        timing: 'once',
        startsOn: soon(3),
        endsOn: soon(4),
        wardCode: PILLGWENLLY,
        createdAt: NOW,
        publishedAt: NOW,
        priorities: serves,
        requirements: {
          create: Array.from({ length: many }, (_, position) => ({ position, whatEn: 'A smile' })),
        },
        applications: {
          create: [
            { personId, state: 'put_forward', ...since } as const,
            ...byPeople((id) => ({ personId: id, state: 'put_forward' as const, ...since })),
          ],
        },
      } as Prisma.OpportunityUncheckedCreateInput,
      include: { applications: { orderBy: { id: 'asc' } } },
    }),
  )
  const links = await times((n) =>
    db.link.create({
      data: {
        ...brokered,
        askedById: group.id,
        withId: partners[n]?.id ?? null,
        officerId: personId,
        purpose: `Winter patrol ${n}`,
        stage: 'introduced',
        introducedAt: NOW,
        tasks: {
          create: Array.from({ length: many }, () => ({
            what: 'Call',
            dueOn: NOW,
            createdAt: NOW,
            ownerId: personId,
          })),
        },
        log: {
          create: byPeople((byId) => ({
            kind: 'call' as const,
            ring: 'parties' as const,
            text: 'We spoke.',
            byId,
            day: NOW,
            at: NOW,
          })),
        },
      } as Prisma.LinkUncheckedCreateInput,
      include: { tasks: true },
    }),
  )
  const entry = await db.logEntry.create({
    data: {
      linkId: links[0]?.id ?? 0,
      kind: 'call',
      ring: 'parties',
      text: 'We spoke.',
      byId: personId,
      day: NOW,
      at: NOW,
    },
  })
  const asked = await db.link.create({
    data: { ...brokered, askedById: group.id, purpose: 'Bikes', stage: 'asked' },
  })
  const flags = await times((n) =>
    db.flag.create({
      data: {
        organisationId: group.id,
        eventId: events[n]?.id ?? null,
        reason: 'other',
        text: 'It is not there.',
        state: 'open',
        createdAt: NOW,
      },
    }),
  )
  const waiting = await times((n) =>
    anOrganisation(db, { nameEn: `New ${n}`, state: 'registered' }),
  )
  for (const { id: organisationId } of [group, ...waiting]) {
    await db.claim.createMany({
      data: byPeople((id) => ({
        organisationId,
        personId: id,
        message: 'It is ours.',
        state: 'open' as const,
        createdAt: NOW,
      })),
    })
    await db.verification.createMany({
      data: people.map(() => ({ organisationId, decision: 'answer' as const, at: NOW })),
    })
  }
  const invitations = await times((n) =>
    db.invitation.create({
      data: {
        organisationId: group.id,
        email: `invited${n}@example.org`,
        role: 'reader',
        state: 'open',
        createdAt: NOW,
      },
    }),
  )
  const notices = await times(() =>
    db.notice.create({
      data: {
        kind: 'event.moved',
        data: noticeSamples['event.moved'],
        personId,
        language: 'both',
        mail: 'dead',
        createdAt: NOW,
      },
    }),
  )
  const texts = await times((n) =>
    db.wording.create({
      data: {
        organisationId: group.id,
        eventId: events[n]?.id ?? null,
        language: 'cy',
        state: 'missing',
        parts: ['title'],
        since: NOW,
      },
    }),
  )
  const token = async (purpose: PassPurpose, what: Partial<Prisma.PassUncheckedCreateInput> = {}) =>
    tokenOf(
      SECRET,
      await db.pass.create({
        data: { purpose, salt: 'salt', createdAt: NOW, expiresAt: soon(1), ...what },
      }),
    )
  const viewer: Viewer = await viewerOf(db, personId)
  const one = <T>(rows: T[] | undefined): T => {
    if (!rows?.[0]) throw new Error('There is too little of something.')
    return rows[0]
  }
  const session = one(one(events).sessions)
  const email = everybody.account?.email ?? ''
  return {
    viewer,
    personId,
    email,
    token,
    group,
    council,
    officer,
    session,
    text: one(texts),
    event: one(events),
    draft,
    signUp: one(session.signUps),
    opportunity: one(opportunities),
    application: one(one(opportunities).applications),
    link: one(links),
    entry,
    asked,
    task: one(one(links).tasks),
    flag: one(flags),
    invitation: one(invitations),
    notice: one(notices),
  }
}

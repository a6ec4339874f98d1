// The waiting list of a date, where it is longer than a page: everybody is on one, under their own number.
import { expect, test } from 'vitest'
import { pathTo } from '#app/paths.ts'
import { loader } from '#app/routes/session-people.tsx'
import type { SignUpState } from '#prisma/client.ts'
import { aMembership, aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'
import { aSession } from '#tests/support/sign-ups.ts'

test('a waiting list of more than a page goes on, and counts on', async () => {
  const house = await openHouse()
  const { session, organisation } = await aSession(house.db, 1)
  const states: SignUpState[] = ['offered', ...Array<SignUpState>(230).fill('waiting')]
  const people = await house.db.person.createManyAndReturn({
    data: states.map((_, at) => ({
      name: `Guest ${at + 1}`,
      preferredLanguage: 'en' as const,
      source: 'sign_up' as const,
      createdAt: NOW,
    })),
    select: { id: true },
  })
  await house.db.signUp.createMany({
    data: people.map(({ id }, at) => ({
      sessionId: session.id,
      personId: id,
      state: states[at]!,
      createdAt: NOW,
      queuedAt: new Date(NOW.getTime() + at),
      changedAt: NOW,
    })),
  })
  const { id: personId } = await aPerson(house.db)
  await aMembership(house.db, { personId, organisationId: organisation.id, role: 'organiser' })
  const viewer = await viewerOf(house.db, personId)
  const params = { session: String(session.id) }
  const pages: string[][] = []
  for (let more: Record<string, string | number | null> | null = {}; more;) {
    const path = pathTo('sessionPeople', 'en', { session: session.id }, more)
    const { line, nextInLine } = await loader(askedFor(house, { path, params, viewer }))
    pages.push(line.map(({ place, name }) => `${place} ${name}`))
    more = nextInLine
  }
  expect(pages.map((page) => page.length)).toEqual([101, 100, 30])
  expect(pages.flat()).toEqual(states.map((_, at) => `${at + 1} Guest ${at + 1}`))
})

// Everything that is kept about somebody, and where it came from: for them to see and to take away.
import type { Context } from '#graphql/context.ts'
import { ownPeople } from '#graphql/people/person-access.ts'
import { contactOf, namedInLog } from '#graphql/people/where-named.ts'
import { textOf } from '#graphql/text/schema.ts'
import type { Prisma } from '#prisma/client.ts'

const named = { select: { id: true, nameEn: true, nameCy: true } } as const
const titled = { select: { id: true, titleEn: true, titleCy: true } } as const
const passFields = { purpose: true, createdAt: true, expiresAt: true, usedAt: true } as const

const everything = {
  account: {
    select: {
      email: true,
      emailConfirmedAt: true,
      administrator: true,
      createdAt: true,
      signInSessions: { select: { createdAt: true, expiresAt: true } },
    },
  },
  memberships: { include: { organisation: named, remit: true }, orderBy: { id: 'asc' } },
  signUps: {
    include: {
      session: {
        select: { id: true, startsAt: true, endsAt: true, cancelledAt: true, event: titled },
      },
      passes: { select: passFields },
    },
    orderBy: { id: 'asc' },
  },
  applications: {
    include: { opportunity: titled, passes: { select: passFields } },
    orderBy: { id: 'asc' },
  },
  claims: { include: { organisation: named }, orderBy: { id: 'asc' } },
  notices: { orderBy: { id: 'asc' } },
  passes: { select: { ...passFields, email: true }, orderBy: { id: 'asc' } },
  logEntries: { orderBy: { id: 'asc' } },
  tasks: { orderBy: { id: 'asc' } },
  links: { select: { id: true, stage: true }, orderBy: { id: 'asc' } },
} satisfies Prisma.PersonInclude

type Kept = Prisma.PersonGetPayload<{ include: typeof everything }>

/** Null where nobody is signed in. Passwords are kept as hashes and links not at all: neither is in it. */
export async function gatherMyData({ db, viewer, now }: Context) {
  if (viewer.personId === null) return null
  const found = await db.person.findMany({
    where: ownPeople(viewer),
    include: everything,
    orderBy: { id: 'asc' },
  })
  // One's own record first, whichever is older.
  const isOwn = ({ id }: Kept) => Number(id === viewer.personId)
  const people = found.toSorted((one, other) => isOwn(other) - isOwn(one))
  const ids = people.map(({ id }) => id)
  const email = viewer.email ?? ''
  const own = { ids, names: people.map(({ name }) => name), email }
  const [history, invitations, contacts, mentions] = [
    await db.history.findMany({ where: { actorId: { in: ids } }, orderBy: { id: 'asc' } }),
    await db.invitation.findMany({ where: { email }, include: { organisation: named } }),
    await contactOf({ db, viewer }, own),
    await namedInLog({ db, viewer }, own),
  ]
  return {
    gatheredAt: now().toISOString(),
    people: people.map(personOf),
    invitations: invitations.map(({ organisation, role, state, createdAt }) => ({
      from: 'organisation',
      organisation: nameOf(organisation),
      role,
      state,
      createdAt,
    })),
    contactOf: contacts,
    namedIn: mentions,
    history: history.map(({ at, action, via, subject, subjectId, organisationId, facts }) => ({
      at,
      action,
      via,
      subject,
      subjectId,
      organisationId,
      facts,
    })),
  }
}

/** `from` says where it came from: your account, your signing up, what was entered about you, or others. */
function personOf({ signUps, applications, memberships, claims, account, ...person }: Kept) {
  return {
    from: person.source,
    name: person.name,
    email: person.email,
    emailConfirmedAt: person.emailConfirmedAt,
    preferredLanguage: person.preferredLanguage,
    languageAskedAt: person.languageAskedAt,
    createdAt: person.createdAt,
    account: account && { from: 'you', ...account },
    memberships: memberships.map(({ organisation, role, since, until, remit }) => ({
      from: 'organisation',
      organisation: nameOf(organisation),
      role,
      since,
      until,
      remit: remit.map(({ areaCode }) => areaCode),
    })),
    signUps: signUps.map(({ session, state, note, createdAt, changedAt, passes }) => ({
      from: 'you',
      event: titleOf(session.event),
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      cancelledAt: session.cancelledAt,
      state,
      note,
      createdAt,
      changedAt,
      links: passes,
    })),
    applications: applications.map((one) => ({
      from: 'you',
      opportunity: titleOf(one.opportunity),
      state: one.state,
      message: one.message,
      reason: one.reason,
      createdAt: one.createdAt,
      changedAt: one.changedAt,
      links: one.passes,
    })),
    claims: claims.map(({ organisation, message, state, createdAt, decidedAt }) => ({
      from: 'you',
      organisation: nameOf(organisation),
      message,
      state,
      createdAt,
      decidedAt,
    })),
    notices: person.notices.map(({ kind, data, mail, createdAt, sentAt, readAt }) => ({
      from: 'us',
      kind,
      data,
      mail,
      createdAt,
      sentAt,
      readAt,
    })),
    links: person.passes,
    logEntries: person.logEntries.map(({ linkId, kind, text, at }) => ({
      from: 'you',
      linkId,
      kind,
      text,
      at,
    })),
    tasks: person.tasks.map(({ linkId, what, dueOn, doneAt }) => ({ linkId, what, dueOn, doneAt })),
    brokeredLinks: person.links,
  }
}

const nameOf = (row: { id: number; nameEn: string | null; nameCy: string | null }) => ({
  number: row.id,
  name: textOf('name', row),
})

const titleOf = (row: { id: number; titleEn: string | null; titleCy: string | null }) => ({
  number: row.id,
  title: textOf('title', row),
})

// Where somebody is named by others: as whom to ask at an organisation, and in what was noted about links.
import type { Context } from '#graphql/context.ts'
import { logVisibleTo } from '#graphql/links/ring.ts'
import { namedAt } from '#graphql/people/named-at.ts'
import { textOf } from '#graphql/text/schema.ts'
import type { Organisation } from '#prisma/client.ts'

type Own = { ids: readonly number[]; names: readonly string[]; email: string }

/**
 * Organisations that name them as whom to ask, and those that they registered. Everybody says themselves what they are
 * called: by a name alone, the telephone number is told to members, who may read it anyway. Two statements and the names.
 */
export async function contactOf(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  { ids, email }: Own,
) {
  const { byAddress, byName } = await namedAt({ db }, ids, [email])
  const orderBy = { id: 'asc' } as const
  const named = await db.organisation.findMany({ where: { OR: [byAddress, byName] }, orderBy })
  const registered = await db.organisation.findMany({
    where: { registeredById: { in: [...ids] }, id: { notIn: named.map(({ id }) => id) } },
    orderBy,
  })
  const isSurely = ({ id, contactEmail }: Organisation) =>
    contactEmail === email || viewer.memberships.some((one) => one.organisationId === id)
  const shown = (organisation: Organisation, isNamed: boolean) => ({
    from: 'organisation',
    organisation: { number: organisation.id, name: textOf('name', organisation) },
    registeredByYou: ids.includes(organisation.registeredById ?? 0),
    contactName: isNamed ? organisation.contactName : null,
    contactPhone: isNamed && isSurely(organisation) ? organisation.contactPhone : null,
    contactEmail: organisation.contactEmail === email ? email : null,
  })
  return [
    ...named.map((organisation) => shown(organisation, true)),
    ...registered.map((organisation) => shown(organisation, false)),
  ]
}

/**
 * What others noted about links with their name or address in it, as far as the ring lets them read it: what is
 * said of them to others only is not theirs to read here. A name may be somebody else's, so it may list too much.
 */
export async function namedInLog(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  { ids, names, email }: Own,
) {
  const entries = await db.logEntry.findMany({
    where: {
      AND: [
        logVisibleTo(viewer),
        { OR: [{ byId: null }, { byId: { notIn: [...ids] } }] },
        {
          OR: [...new Set([...names, email])]
            .filter(Boolean)
            .map((text) => ({ text: { contains: text, mode: 'insensitive' as const } })),
        },
      ],
    },
    select: {
      linkId: true,
      kind: true,
      day: true,
      text: true,
      by: { select: { name: true } },
      link: { select: { askedBy: { select: { id: true, nameEn: true, nameCy: true } } } },
    },
    orderBy: { id: 'asc' },
  })
  return entries.map(({ by, link, ...entry }) => ({
    from: 'others',
    by: by?.name || null,
    askedBy: { number: link.askedBy.id, name: textOf('name', link.askedBy) },
    ...entry,
  }))
}

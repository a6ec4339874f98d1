// What is kept about somebody, as parts of a page: a term, what it is, and where it came from.
import type { Language } from '#app/language.tsx'
import { formatDate, formatDateTime } from '#app/server/format-date.ts'
import { plain, type AuthoredText } from '#app/text.ts'

type From = 'you' | 'organisation' | 'us' | 'account' | 'sign_up' | 'entered'
type Named = { name: AuthoredText }
type Person = {
  from: From
  name: string
  email: string | null
  preferredLanguage: 'cy' | 'en' | 'both' | 'unknown'
  createdAt: string
  account: { email: string; signInSessions: unknown[] } | null
  memberships: { organisation: Named; role: 'owner'; since: string; until: string | null }[]
  signUps: {
    event: { title: AuthoredText }
    startsAt: string
    endsAt: string
    cancelledAt: string | null
    state: 'asked' | 'confirmed'
    note: string | null
    links: unknown[]
  }[]
  applications: {
    opportunity: { title: AuthoredText }
    state: 'asked'
    message: string | null
    links: unknown[]
  }[]
  claims: { organisation: Named; state: 'open'; message: string }[]
  notices: unknown[]
  logEntries: unknown[]
  tasks: unknown[]
  brokeredLinks: unknown[]
  links: unknown[]
}

/** The part of the document that the page shows in words; the file holds all of it. */
export type MyData = {
  gatheredAt: string
  /** One's own record first. */
  people: Person[]
  invitations: { organisation: Named; role: 'owner'; createdAt: string }[]
  contactOf: { organisation: Named; contactName: string | null }[]
  namedIn: { askedBy: Named; day: string; text: string; by: string | null }[]
  history: unknown[]
}

export type MyDataPart = { heading: string; rows: { key: string; value: string }[] }

/** Only what there is: a part without rows is left out. */
export function myDataParts(data: MyData, language: Language): MyDataPart[] {
  const { t } = language
  const [first, ...guests] = data.people
  const all = <Item>(of: (person: Person) => Item[]) => data.people.flatMap(of)
  const shown = new Set<string>()
  /** Who signed up under one address again and again is kept as often, and shown once. */
  const isNew = ({ rows }: MyDataPart) => {
    const facts = JSON.stringify(rows)
    return !shown.has(facts) && Boolean(shown.add(facts))
  }
  return [
    ...(first ? [{ heading: t('accounts:data.person'), rows: personRows(first, language) }] : []),
    ...guests.map((guest) => ({
      heading: t('accounts:data.guestPerson'),
      rows: personRows(guest, language),
    })),
  ]
    .filter(isNew)
    .concat([
      ...listParts(data, language),
      {
        heading: t('accounts:data.rest'),
        rows: [
          { key: t('accounts:data.notices'), value: String(all((one) => one.notices).length) },
          { key: t('accounts:data.links'), value: String(all(linksOf).length) },
          {
            key: t('accounts:data.sessions'),
            value: String(all((one) => one.account?.signInSessions ?? []).length),
          },
          { key: t('accounts:data.history'), value: String(data.history.length) },
          ...work(data, language),
        ],
      },
    ])
    .filter(({ rows }) => rows.length)
}

/** Those of the account, and of each place and offer. */
const linksOf = ({ links, signUps, applications }: Person) => [
  ...links,
  ...[...signUps, ...applications].flatMap((one) => one.links),
]

/** What whoever brokers links has on them; of everybody else there is none of it. */
function work({ people }: MyData, { t }: Language) {
  return (['logEntries', 'tasks', 'brokeredLinks'] as const)
    .map((part) => ({
      key: t(`accounts:data.${part}`),
      count: people.flatMap((person) => person[part]).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => ({ key, value: String(count) }))
}

function personRows(person: Person, { lang, t }: Language) {
  const { account } = person
  return [
    { key: t('accounts:account.name'), value: person.name },
    { key: t('accounts:account.email'), value: account?.email ?? person.email ?? '' },
    {
      key: t('accounts:account.language'),
      value: t(`accounts:languages.${person.preferredLanguage}`),
    },
    { key: t('accounts:data.since'), value: formatDate(lang, new Date(person.createdAt), 'long') },
    { key: t('accounts:data.from'), value: t(`accounts:data.${origins[person.from]}`) },
  ]
}

const origins = {
  you: 'you',
  account: 'you',
  sign_up: 'guest',
  entered: 'entered',
  organisation: 'organisation',
  us: 'us',
} as const

function listParts(data: MyData, { lang, t }: Language) {
  const { people, invitations, contactOf, namedIn } = data
  const from = (origin: From) => t(`accounts:data.${origins[origin]}`)
  const how = (state: 'asked' | 'confirmed' | 'open') => t(`accounts:data.how.${state}`)
  const had = ({ state, endsAt }: Person['signUps'][number]) =>
    state === 'confirmed' && new Date(endsAt) <= new Date(data.gatheredAt)
  const day = (date: string) => formatDate(lang, new Date(date), 'long')
  const row = (name: AuthoredText, ...facts: (string | null)[]) => ({
    key: plain(name, lang),
    value: facts.filter(Boolean).join(' · '),
  })
  const rowsOf = {
    memberships: people.flatMap((person) =>
      person.memberships.map(({ organisation, role, since, until }) => {
        const period = `${day(since)}${until ? ` ${t('accounts:data.until', { date: day(until) })}` : ''}`
        return row(organisation.name, t(`organisations:role.${role}`), period, from('organisation'))
      }),
    ),
    signUps: people.flatMap((person) =>
      person.signUps.map((place) => {
        const { event, startsAt, cancelledAt, state, note } = place
        const stands = had(place) ? t('signups:mine.record.confirmed') : how(state)
        const time = formatDateTime(lang, new Date(startsAt))
        const said = note && `${t('accounts:data.note')}: ${note}`
        const what = cancelledAt ? t('accounts:data.off') : stands
        return row(event.title, time, what, said, from('you'))
      }),
    ),
    applications: people.flatMap((person) =>
      person.applications.map(({ opportunity, state, message }) =>
        row(opportunity.title, how(state), message, from('you')),
      ),
    ),
    claims: people.flatMap((person) =>
      person.claims.map(({ organisation, state, message }) =>
        row(organisation.name, how(state), message, from('you')),
      ),
    ),
    invitations: invitations.map(({ organisation, role, createdAt }) =>
      row(organisation.name, t(`organisations:role.${role}`), day(createdAt), from('organisation')),
    ),
    contactOf: contactOf.map(({ organisation, contactName }) =>
      row(organisation.name, contactName, from('organisation')),
    ),
    namedIn: namedIn.map(({ askedBy, day: on, text, by }) => row(askedBy.name, day(on), text, by)),
  }
  const parts = Object.keys(rowsOf) as (keyof typeof rowsOf)[]
  return parts.map((part) => ({ heading: t(`accounts:data.${part}`), rows: rowsOf[part] }))
}

// What is asked of the product, and of its floor for the same thing; each rotates over 200 combinations.
import type { Call } from '#bench/load.ts'

export type BenchRow = {
  name: string
  floor: string
  mark: number
  product: (n: number) => Call
  bare: (n: number) => Call
}

const COMBINATIONS = 200
const councils = ['W06000018', 'W06000019', 'W06000020', 'W06000021', 'W06000022', null]
const kinds = ['walkabout', 'marking', 'drop_in', 'talk', 'tidy_up', null, null]
const words = [
  'walkabout',
  'bike marking',
  'scams',
  'lane tidy',
  'first aid',
  'locks',
  'allotment',
  'taith',
]

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T
/** 200 different events, most of them long over. */
const eventAt = (n: number) => (n % COMBINATIONS) * 97 + 1

const graphql = (query: string, variables: object): Call => ({
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
})

const sessionFields = `edges { node { number startsAt endsAt capacity taken venue { en cy } ward { name { en cy } }
  event { number kind dropIn title { en cy } organisation { number name { en cy } } } } }`

const LIST = `query List($filter: SessionFilter) { sessions(first: 20, filter: $filter) { ${sessionFields} } }`
const SEARCH = `query Search($search: String) { sessions(first: 20, search: $search) { ${sessionFields} } }`
const EVENT = `query One($number: Int!) { event(number: $number) { number kind state title { en cy } description { en cy }
  heldIn dropIn under18Welcome sessions { number startsAt endsAt capacity taken venue { en cy } }
  organisation { number name { en cy } summary { en } } priorities { key name { en cy } } } }`

const filterAt = (n: number) => {
  const at = n % COMBINATIONS
  return { council: pick(councils, at), kind: pick(kinds, at) }
}
const query = (path: string, values: Record<string, string | number | null>) => {
  const given = Object.entries(values).filter(([, value]) => value !== null)
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
const listPage = (n: number): Call => ({ path: query('/en/events', filterAt(n)) })
const eventPage = (n: number): Call => ({ path: `/en/events/${eventAt(n)}` })
const bareList = (path: string) => (n: number) => ({ path: query(path, filterAt(n)) })
const bareEvent = (path: string) => (n: number) => ({ path: query(path, { number: eventAt(n) }) })
const signedIn =
  (calls: (n: number) => Call, cookies: readonly string[]) =>
  (n: number): Call => ({ ...calls(n), headers: { cookie: pick(cookies, n) } })

/** The rows of the bench. `cookies` are of people who are signed in; `sessions` have places to take. */
export function rows(
  cookies: readonly string[],
  people: readonly number[],
  sessions: readonly number[],
): BenchRow[] {
  const origin = { origin: 'http://bench.invalid' }
  return [
    {
      name: 'list of 20, GraphQL',
      floor: 'one statement, JSON',
      mark: 0.35,
      product: (n) => {
        const { council, kind } = filterAt(n)
        return graphql(LIST, { filter: { council, kinds: kind ? [kind] : [] } })
      },
      bare: bareList('/list'),
    },
    {
      name: 'one event, GraphQL',
      floor: 'one statement, JSON',
      mark: 0.2,
      product: (n) => graphql(EVENT, { number: eventAt(n) }),
      bare: bareEvent('/event'),
    },
    {
      name: 'text search, GraphQL',
      floor: 'one statement, JSON',
      mark: 0.35,
      product: (n) => graphql(SEARCH, { search: pick(words, n) }),
      bare: (n) => ({ path: query('/search', { q: pick(words, n).replace(' ', ' & ') }) }),
    },
    {
      name: 'sign-up under contention',
      floor: 'the same rows, bare SQL',
      mark: 0.3,
      product: (n) => ({
        ...graphql(
          'mutation Take($id: ID!) { takePlace(input: { sessionId: $id }) { __typename ... on SignUp { state } } }',
          {
            id: Buffer.from(`Session:${pick(sessions, Math.floor(n / people.length))}`).toString(
              'base64',
            ),
          },
        ),
        headers: { ...origin, cookie: pick(cookies, n) },
      }),
      bare: (n) => ({
        path: '/sign-up',
        body: JSON.stringify({
          personId: pick(people, n),
          sessionId: pick([...sessions].reverse(), Math.floor(n / people.length)),
        }),
      }),
    },
    ...(['template string', 'React renderToString'] as const).flatMap((floor) => {
      const [list, event] =
        floor === 'template string'
          ? ['/html-list', '/html-event']
          : ['/react-list', '/react-event']
      return [
        { name: 'list, HTML, visitor', floor, mark: 0.2, product: listPage, bare: bareList(list) },
        {
          name: 'list, HTML, signed in',
          floor,
          mark: 0.06,
          product: signedIn(listPage, cookies),
          bare: bareList(list),
        },
        {
          name: 'event, HTML, visitor',
          floor,
          mark: 0.2,
          product: eventPage,
          bare: bareEvent(event),
        },
        {
          name: 'event, HTML, signed in',
          floor,
          mark: 0.06,
          product: signedIn(eventPage, cookies),
          bare: bareEvent(event),
        },
      ]
    }),
  ]
}

// Entries that came into the directory from an invented list of village halls and clubs, and who says that they are theirs.
import { both, inEnglish, inWelsh, type Two } from '#graphql/demonstration/two.ts'
import type { OrganisationKind } from '#prisma/client.ts'

/** Where they came from. */
export const directorySource = 'Gwent halls and clubs list (invented)'

export type DirectoryEntry = {
  key: string
  name: Two
  kind: OrganisationKind
  areas: readonly string[]
  summary: Two
}

export const directory: readonly DirectoryEntry[] = [
  {
    key: 'trinant-over-sixties',
    name: inEnglish('Trinant Over Sixties'),
    kind: 'constituted_group',
    areas: ['Crumlin'],
    summary: inEnglish('Bingo, outings and a hot lunch once a month.'),
  },
  {
    key: 'penhow-choir',
    name: both('Penhow Choir', 'Côr Pen-hŵ'),
    kind: 'informal_group',
    areas: ['Bishton and Langstone'],
    summary: inEnglish('Thirty voices and a piano that is nearly in tune.'),
  },
  {
    key: 'goytre-gardeners',
    name: inEnglish('Goytre Gardeners'),
    kind: 'constituted_group',
    areas: ['Goetre Fawr'],
    summary: inEnglish('A show in August, talks in winter.'),
  },
  {
    key: 'six-bells-bowlers',
    name: inEnglish('Six Bells Green Bowlers'),
    kind: 'constituted_group',
    areas: ['Abertillery and Six Bells'],
    summary: inEnglish('Flat green bowls from April to September.'),
  },
  {
    key: 'llangybi-ringers',
    name: both('Llangybi Bell Ringers', 'Canwyr Clychau Llangybi'),
    kind: 'faith_group',
    areas: ['Llangybi Fawr'],
    summary: inEnglish('Six bells and always room for a learner.'),
  },
  {
    key: 'aelwyd-machen',
    name: inWelsh('Aelwyd y Felin, Machen'),
    kind: 'youth_group',
    areas: ['Machen and Rudry'],
    summary: inWelsh('Canu a dawnsio i bobl ifanc ar nos Iau.'),
  },
  {
    key: 'llanfrechfa-hall-users',
    name: inEnglish('Llanfrechfa Hall Users'),
    kind: 'informal_group',
    areas: ['Llanfrechfa and Ponthir'],
    summary: inEnglish('Everybody who has a key to the hall.'),
  },
]

export type ClaimScript = {
  /** An entry's key, or a public body's. */
  of: string
  by: string
  /** Days ago. */
  days: number
  message: string
  /** What the officer decided, by what, and how many days ago; open where this is left out. */
  decided?: { days: number; accept: boolean; reason: string }
  /** Whether the officer then verified it. */
  verified?: number
}

export const claims: readonly ClaimScript[] = [
  {
    of: 'trinant-over-sixties',
    by: 'Edna Loxton',
    days: 168,
    message: 'I am the treasurer. The list is three years old: we meet on Wednesdays now.',
    verified: 160,
  },
  {
    of: 'penhow-choir',
    by: 'Julian Ferris',
    days: 12,
    message: 'I conduct the choir and would like to put our concerts up.',
  },
  {
    of: 'penhow-choir',
    by: 'Annabel Cope',
    days: 5,
    message:
      'I have been secretary of the choir since 2019. The conductor does not speak for the committee.',
  },
  {
    of: 'south-wales-fire-and-rescue',
    by: 'Dylan Harcourt',
    days: 3,
    message: 'I work in community safety at the Malpas station and would publish our open days.',
  },
  {
    of: 'tai-calon',
    by: 'Barry Quested',
    days: 88,
    message: 'I look after several of their houses.',
    decided: { days: 86, accept: false, reason: 'Tai Calon’s own office does not know of you.' },
  },
]

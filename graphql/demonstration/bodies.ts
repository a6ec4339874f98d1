// Public bodies as themselves, with invented people who work for them.
import type { PersonScript } from '#graphql/demonstration/people.ts'
import type { MembershipRole } from '#prisma/client.ts'

export type StaffScript = PersonScript & {
  role: MembershipRole
  /** Councils that a liaison officer looks after. */
  remit?: readonly string[]
}

export type BodyScript = {
  key: string
  /** Its last figures. */
  phone: number
  staff: readonly StaffScript[]
}

/** Set up by the administrator; the first of each is invited at once. */
export const offices: readonly BodyScript[] = [
  {
    key: 'opcc-gwent',
    phone: 100,
    staff: [
      { name: 'Ffion Treharne', language: 'cy', role: 'office_staff' },
      { name: 'Marcus Whitcombe', language: 'en', role: 'organiser' },
    ],
  },
  {
    key: 'gavo',
    phone: 101,
    staff: [
      {
        name: 'Carys Beynon',
        language: 'both',
        role: 'liaison_officer',
        remit: ['Newport', 'Blaenau Gwent', 'Caerphilly', 'Monmouthshire'],
      },
      {
        name: 'Rhiannon Howells',
        language: 'cy',
        role: 'liaison_officer',
        remit: ['Monmouthshire'],
      },
      { name: 'Susan Maybury', language: 'en', role: 'owner' },
    ],
  },
  {
    key: 'tva',
    phone: 102,
    staff: [
      { name: 'Gethin Maddocks', language: 'both', role: 'liaison_officer', remit: ['Torfaen'] },
      { name: 'Lynne Cordell', language: 'en', role: 'owner' },
    ],
  },
]

/** Bodies of which somebody who works there said that it is theirs; the officer looked and let them in. */
export const claimedBodies: readonly {
  key: string
  person: PersonScript
  message: string
  phone: number
}[] = [
  {
    key: 'newport-council',
    person: { name: 'Karen Eastlake', language: 'en' },
    message:
      'I run the community wardens. My manager has written to you from the council’s address.',
    phone: 401,
  },
  {
    key: 'blaenau-gwent-council',
    person: { name: 'Ewan Probyn', language: 'both' },
    message: 'Street lighting and lanes come to my desk.',
    phone: 402,
  },
  {
    key: 'caerphilly-council',
    person: { name: 'Meinir Talfryn', language: 'cy' },
    message: 'I coordinate community safety for the county borough.',
    phone: 403,
  },
  {
    key: 'monmouthshire-council',
    person: { name: 'Oliver Standish', language: 'en' },
    message: 'I look after the libraries and community hubs.',
    phone: 404,
  },
  {
    key: 'torfaen-council',
    person: { name: 'Janine Hallett', language: 'en' },
    message: 'I am the neighbourhoods officer for Cwmbran and Pontypool.',
    phone: 405,
  },
  {
    key: 'gwent-police',
    person: { name: 'Stephen Yarrow', language: 'en' },
    message: 'I plan the neighbourhood teams’ public events.',
    phone: 406,
  },
  {
    key: 'bron-afon',
    person: { name: 'Tamsin Orchard', language: 'en' },
    message: 'I lead the neighbourhood team.',
    phone: 407,
  },
]

// Groups that did not go on as they began: one that closed, one that stands still, one that came back.
import type { GroupScript } from '#graphql/demonstration/group-script.ts'
import { both, inEnglish } from '#graphql/demonstration/two.ts'

/** Days are counted back from today. */
export type EndScript =
  | { days: number; closed: string }
  | { days: number; suspended: string }
  | { days: number; broughtBack: true }
  | { days: number; verified: string }

export type EndedGroup = GroupScript & { ends: readonly EndScript[] }

export const endedGroups: readonly EndedGroup[] = [
  {
    key: 'crosskeys-phone-box-books',
    name: both('Crosskeys Phone Box Books', 'Llyfrau Blwch Ffôn Crosskeys'),
    kind: 'informal_group',
    areas: ['Crosskeys'],
    summary: both(
      'Books to take and to leave, in the old phone box by the station.',
      'Llyfrau i’w cymryd ac i’w gadael, yn yr hen flwch ffôn wrth yr orsaf.',
    ),
    joined: 236,
    owner: 'Beti Penllyn',
    inBoth: ['Beti Penllyn'],
    phone: 334,
    ends: [
      {
        days: 34,
        closed:
          'The box was taken away for repair and does not come back. Thank you for the books.',
      },
    ],
  },
  {
    key: 'malpas-wheel-doctors',
    name: inEnglish('Malpas Wheel Doctors'),
    kind: 'constituted_group',
    areas: ['Malpas'],
    summary: inEnglish('Bicycles mended on Saturdays, and marked so that they come home.'),
    joined: 188,
    owner: 'Terence Oakfield',
    phone: 336,
    ends: [
      {
        days: 6,
        suspended:
          'Your stand was left unlocked twice with other people’s bicycles in it. Please tell me who keeps the key now.',
      },
    ],
  },
  {
    key: 'abersychan-hedge-menders',
    name: inEnglish('Abersychan Hedge Menders'),
    kind: 'informal_group',
    areas: ['Abersychan'],
    summary: inEnglish('We lay hedges in winter and know every stile in the parish.'),
    joined: 205,
    owner: 'Miriam Cadwaladr',
    phone: 337,
    ends: [
      { days: 150, closed: 'There are only two of us left.' },
      { days: 44, broughtBack: true },
      { days: 41, verified: 'Miriam rang: there are six of them again. Met four in the hall.' },
    ],
  },
]

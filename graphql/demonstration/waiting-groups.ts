// Groups whose verification has not ended, or ended otherwise.
import type { GroupScript } from '#graphql/demonstration/group-script.ts'
import { both, inEnglish, inWelsh } from '#graphql/demonstration/two.ts'

/** In the officers' queue today. */
export const waitingGroups: readonly GroupScript[] = [
  {
    key: 'graig-garden-swap',
    name: inEnglish('Graig Garden Swap'),
    kind: 'informal_group',
    areas: ['Graig', 'Rogerstone West'],
    summary: inEnglish('Seeds, cuttings and garden tools, passed on over the wall.'),
    joined: 6,
    owner: 'Ursula Dimmick',
    phone: 321,
  },
  {
    key: 'merched-ebwy-fawr',
    name: inWelsh('Merched Ebwy Fawr'),
    kind: 'informal_group',
    areas: ['Ebbw Vale North', 'Ebbw Vale South'],
    summary: inWelsh(
      'Criw o fenywod sy’n cerdded gyda’i gilydd ar ôl gwaith, fel nad oes neb ar ei phen ei hun.',
    ),
    joined: 4,
    owner: 'Carwen Tomos',
    inWelsh: ['Carwen Tomos'],
    phone: 322,
  },
  {
    key: 'crumlin-viaduct-veterans',
    name: both('Crumlin Viaduct Veterans', 'Cyn-filwyr Traphont Crymlyn'),
    kind: 'constituted_group',
    areas: ['Crumlin', 'Newbridge'],
    summary: inEnglish('Breakfast for people who served, and for whoever waited at home.'),
    joined: 3,
    owner: 'Gordon Stallard',
    phone: 323,
    charity: 9_900_603,
  },
  {
    key: 'greenmeadow-story-bus',
    name: both('Greenmeadow Story Bus', 'Bws Straeon Greenmeadow'),
    kind: 'informal_group',
    areas: ['Greenmeadow', 'St. Dials'],
    summary: both(
      'A bus that does not drive any more, full of books and cushions.',
      'Bws nad yw’n gyrru mwyach, yn llawn llyfrau a chlustogau.',
    ),
    joined: 3,
    owner: 'Bronagh Tilley',
    inBoth: ['Bronagh Tilley'],
    phone: 324,
  },
  {
    key: 'rhymney-chess-and-chat',
    name: inEnglish('Rhymney Chess and Chat'),
    kind: 'informal_group',
    areas: ['Twyn Carno', 'Moriah and Pontlottyn'],
    summary: inEnglish('Chess for beginners and company for everybody, on Wednesday evenings.'),
    joined: 2,
    owner: 'Derek Hopla',
    phone: 325,
  },
  {
    key: 'thornwell-toy-library',
    name: inEnglish('Thornwell Toy Library'),
    kind: 'informal_group',
    areas: ['Bulwark and Thornwell'],
    summary: inEnglish('Toys and games on loan, two at a time, for three weeks.'),
    joined: 1,
    owner: 'Keeley Amos',
    phone: 326,
  },
  {
    key: 'abersychan-evening-bowls',
    name: inEnglish('Abersychan Evening Bowls'),
    kind: 'constituted_group',
    areas: ['Abersychan'],
    summary: inEnglish('Indoor bowls for anybody over fifty, and tea afterwards.'),
    joined: 1,
    owner: 'Mervyn Lockett',
    phone: 327,
  },
]

export type AskedGroup = GroupScript & {
  /** What the officer asked, and how many days ago. */
  asked: { days: number; reason: string }
  /** What the group answered. It is back in the queue then. */
  answer?: { days: number; text: string }
}

/** The officer needs to know more, or has just been told. */
export const askedGroups: readonly AskedGroup[] = [
  {
    key: 'ringland-cage-players',
    name: inEnglish('Ringland Cage Players'),
    kind: 'youth_group',
    areas: ['Ringland'],
    summary: inEnglish('Football in the cage on weekday evenings, with somebody who keeps score.'),
    joined: 14,
    owner: 'Tyrone Badham',
    phone: 331,
    asked: {
      days: 9,
      reason:
        'Who besides you is there when you play? Please send me a second name and your safeguarding policy. I can help you write one.',
    },
  },
  {
    key: 'cwmni-cerdded-crosskeys',
    name: inWelsh('Cwmni Cerdded Crosskeys'),
    kind: 'informal_group',
    areas: ['Crosskeys', 'Risca West'],
    summary: inWelsh('Teithiau cerdded byr yn Gymraeg, i bob oed ac i bob cyflymder.'),
    joined: 16,
    owner: 'Gwawr Illtud',
    inWelsh: ['Gwawr Illtud'],
    phone: 332,
    asked: {
      days: 8,
      reason: 'Ble byddwch yn cwrdd, a phwy sy’n arwain pan na allwch chi fod yno?',
    },
    answer: {
      days: 1,
      text: 'Wrth yr orsaf byddwn yn cwrdd. Mae Elfed Rhun yn arwain pan fyddaf i ffwrdd; mae ganddo dystysgrif cymorth cyntaf.',
    },
  },
]

export const declinedGroup = {
  key: 'gwent-home-shield',
  name: inEnglish('Gwent Home Shield'),
  kind: 'other',
  areas: ['Newport', 'Caerphilly'],
  summary: inEnglish('Alarm systems and free surveys for pensioners. Ring today.'),
  joined: 102,
  owner: 'Barry Quested',
  phone: 333,
  reason:
    'This is a business that sells alarms. Pull Together is for groups that ask nothing for what they do. The council’s trading standards team keeps a list of trusted traders.',
} as const satisfies GroupScript & { reason: string }

/** Days ago on which a group was taken off for a while, and came back. */
export const suspension = {
  group: 'cwm-corner-club',
  days: 146,
  reason:
    'Your insurance ran out on the last day of the month. Please send me the new certificate.',
  backAfter: 12,
}

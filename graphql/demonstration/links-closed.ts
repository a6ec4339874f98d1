// Links that hold without the officer, or were let go; and all links in one list.
import type { LinkScript } from '#graphql/demonstration/link-script.ts'
import { askedLinks } from '#graphql/demonstration/links-asked.ts'
import { introducedLinks } from '#graphql/demonstration/links-introduced.ts'
import { pullingLinks } from '#graphql/demonstration/links-pulling.ts'

const closedLinks: readonly LinkScript[] = [
  {
    asker: 'pill-lantern-walkers',
    with: 'caldicot-repair-bench',
    purpose:
      'Nine doors on our walk have broken locks. Who looks at them without selling anything?',
    days: 105,
    steps: [
      {
        days: 103,
        kind: 'call',
        note: 'Ivor would come over the bridge for nine doors.',
        heard: true,
      },
      { days: 100, introduced: ['Ask Nia for the addresses, with consent', -90] },
      { days: 88, pulling: ['Ask how many are done', -40] },
      {
        days: 38,
        kind: 'mail',
        by: 'partner',
        note: 'Seven done. Two want new frames.',
        next: ['Ask again', -6],
      },
      {
        days: 4,
        kind: 'call',
        by: 'asker',
        note: 'The ninth was done this morning. Cawl for Ivor.',
      },
      { days: 3, tied: 'Nine locks checked. Closed by both.' },
    ],
  },
  {
    asker: 'bargoed-doorstep-circle',
    with: 'caerphilly-council',
    purpose: 'That the council tells people who live alone that we ring.',
    days: 190,
    steps: [
      { days: 187, introduced: ['Draft the letter with Meinir', -180] },
      { days: 170, pulling: ['Count the calls', -120] },
      { days: 60, kind: 'mail', by: 'asker', note: 'Forty-two calls a week.' },
      { days: 55, tied: 'Forty-two calls a week, and a line in the council’s winter letter.' },
    ],
  },
  {
    asker: 'raglan-gate-watch',
    with: 'gwent-police',
    purpose: 'A meeting with the rural crime team twice a year, at a time when cows are milked.',
    days: 210,
    steps: [
      { days: 206, introduced: ['Find a date after milking', -195] },
      { days: 193, pulling: ['Hear how it went', -150] },
      { days: 148, tied: 'Two dates a year are in everybody’s diary.' },
    ],
  },
  {
    asker: 'caerleon-footbridge-friends',
    with: 'newport-council',
    purpose: 'Lamps on the footbridge that stay on until the last train.',
    days: 180,
    steps: [
      { days: 176, introduced: ['Ask Karen for the timer', -170] },
      { days: 160, pulling: ['Walk it in November', -90] },
      { days: 88, tied: 'The timer runs until half past midnight.' },
    ],
  },
  {
    asker: 'nelson-handball-neighbours',
    with: 'caerphilly-council',
    purpose: 'Floodlights at the court until nine on Fridays.',
    days: 165,
    steps: [
      { days: 160, introduced: ['Ask for the hours', -150] },
      { days: 140, pulling: ['Look in on a Friday', -100] },
      { days: 97, tied: 'On until nine, switched off by the last grandparent.' },
    ],
  },
  {
    asker: 'brynmawr-market-sparks',
    with: 'blaenau-gwent-council',
    purpose: 'Weekend parking in the square, free for two hours.',
    days: 200,
    steps: [
      { days: 196, introduced: ['Hear from the council', -180] },
      {
        days: 150,
        letGo:
          'The council decided otherwise in July. The group raises it again with the new budget.',
      },
    ],
  },
  {
    asker: 'lliswerry-lakeside-anglers',
    purpose: 'A boat.',
    days: 70,
    steps: [
      {
        days: 66,
        kind: 'call',
        note: 'They would like a boat to fish from, not to watch from.',
        heard: true,
      },
      {
        days: 60,
        letGo:
          'Nobody in the directory has a boat to give. The sailing club at Caldicot sells old ones in spring.',
      },
    ],
  },
  {
    asker: 'stow-hill-welcome-table',
    with: 'opcc-gwent',
    purpose: 'Leaflets about reporting hate crime in six languages, printed rather than linked.',
    days: 140,
    steps: [
      { days: 137, introduced: ['Ask Ffion who prints', -130] },
      {
        days: 120,
        kind: 'mail',
        by: 'partner',
        note: 'Two thousand of each are at the printer’s.',
      },
      { days: 95, tied: 'On the table since August, in six languages.' },
    ],
  },
  {
    asker: 'pontnewynydd-street-pantry',
    with: 'bron-afon',
    purpose: 'A lockable cupboard beside the shelves, for when it rains.',
    days: 58,
    steps: [
      { days: 55, introduced: ['Measure with Tamsin', -50] },
      { days: 48, pulling: ['See it stand', -20] },
      { days: 19, tied: 'It stands, it is dry, and three people have the key.' },
    ],
  },
  {
    asker: 'pill-lantern-walkers',
    purpose: 'A van on the first Saturday of October, to bring chairs to the street party.',
    days: 71,
    steps: [{ days: 63, withdrawn: 'A neighbour lends us his. Thank you all the same.' }],
  },
]

export const links = [...askedLinks, ...introducedLinks, ...pullingLinks, ...closedLinks]

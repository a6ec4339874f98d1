// Links whose two sides do something together.
import type { LinkScript } from '#graphql/demonstration/link-script.ts'

export const pullingLinks: readonly LinkScript[] = [
  {
    asker: 'ebbw-fach-neighbours',
    with: 'blaenau-gwent-council',
    purpose: 'Three lamps on Somerset Street that have been out since the spring.',
    days: 96,
    steps: [
      {
        days: 94,
        kind: 'visit',
        note: 'Walked the lane with Lorna at eight in the evening. It is very dark.',
        heard: true,
      },
      { days: 90, introduced: ['Ask Ewan for a date', -80] },
      {
        days: 70,
        kind: 'mail',
        by: 'partner',
        note: 'The columns are ordered. We fit them in the second week of November.',
      },
      { days: 62, pulling: ['Look whether they burn', -8] },
      {
        days: 8,
        kind: 'call',
        note: 'Two burn, the third flickers.',
        heard: true,
        next: ['Visit at 3.15 and look at the third lamp', 0],
      },
    ],
  },
  {
    asker: 'blaina-lads-shed',
    with: 'opcc-gwent',
    purpose: 'A marking kit of our own. We would mark tools for the whole valley.',
    days: 88,
    steps: [
      {
        days: 85,
        kind: 'visit',
        note: 'They marked my bicycle to show me. It took four minutes.',
        heard: true,
      },
      { days: 80, introduced: ['Ask Ffion what a kit costs', -70] },
      { days: 60, pulling: ['Hear whether the fund pays half', -30] },
      {
        days: 30,
        kind: 'mail',
        by: 'partner',
        note: 'We can pay half if the shed keeps a list of what it marks.',
      },
      {
        days: 11,
        kind: 'call',
        note: 'Melvyn agrees to the list. I promised an answer about the other half.',
        heard: true,
        next: ['Promised them an answer about the marking kit', -4],
      },
      {
        days: 10,
        kind: 'note',
        ring: 'officers',
        note: 'The other half may come from the county’s small grants. Do not say so yet.',
      },
      {
        days: 9,
        kind: 'note',
        by: 'partner',
        ring: 'office',
        note: 'Our board meets on the first Thursday. Until then the half is meant, not promised.',
      },
    ],
  },
  {
    asker: 'usk-valley-drivers',
    with: 'raglan-gate-watch',
    purpose: 'Drivers who know the lanes at night, for lifts home after choir.',
    days: 110,
    steps: [
      { days: 107, introduced: ['Ask after the first lift', -90] },
      {
        days: 88,
        kind: 'call',
        by: 'asker',
        note: 'Four of them now drive for us. Two sing as well.',
      },
      { days: 80, pulling: ['Review with Gwen', 15] },
      { days: 13, kind: 'call', note: 'Twenty-two lifts since August.', heard: true },
    ],
  },
  {
    asker: 'alway-kitchen-table',
    with: 'stow-hill-welcome-table',
    purpose: 'To cook together once a month and learn each other’s dishes.',
    days: 130,
    steps: [
      { days: 127, introduced: ['Ask how the first evening went', -110] },
      { days: 112, pulling: ['Ask for numbers', -40] },
      {
        days: 41,
        kind: 'meeting',
        note: 'Sixty at the table. Dumplings and cawl.',
        heard: true,
        next: ['Plan the spring dates with both', 11],
      },
      {
        days: 6,
        kind: 'mail',
        by: 'asker',
        note: 'We would like to do it twice a month from February.',
      },
    ],
  },
  {
    asker: 'sirhowy-valley-wheelers',
    with: 'gwent-police',
    purpose: 'An officer with the register at each bike marking morning.',
    days: 150,
    steps: [
      { days: 148, introduced: ['Ask Stephen for the dates', -140] },
      { days: 138, pulling: ['Count the bikes marked', -60] },
      {
        days: 58,
        kind: 'mail',
        by: 'partner',
        note: '214 bikes on the register so far, two of them found again.',
      },
      {
        days: 12,
        kind: 'call',
        note: 'Nigel asks whether scooters count. They do.',
        heard: true,
        next: ['Send the new forms for scooters', 0],
      },
    ],
  },
  {
    asker: 'risca-canal-lights',
    with: 'gwent-police',
    purpose: 'Somebody from the neighbourhood team on every second lamp count.',
    days: 75,
    steps: [
      { days: 72, introduced: ['Agree who comes', -65] },
      { days: 60, pulling: ['Ask how it was with the officer', 9] },
      {
        days: 18,
        kind: 'mail',
        by: 'asker',
        note: 'She came three times. People talk to her now.',
      },
    ],
  },
  {
    asker: 'monmouth-bridge-youth',
    with: 'chepstow-wall-wardens',
    purpose: 'That the people on the wall and the people who walk it get to know each other.',
    days: 82,
    steps: [
      { days: 79, introduced: ['Find an evening', -70] },
      {
        days: 66,
        kind: 'visit',
        note: 'Chips on the bandstand. Nobody stood up for an hour.',
        heard: true,
      },
      { days: 60, pulling: ['Ask Saffron whether it lasts', 13] },
      {
        days: 17,
        kind: 'note',
        ring: 'officers',
        note: 'Bernard finds them charming and will not say so.',
      },
    ],
  },
  {
    asker: 'ringland-homework-room',
    with: 'newport-council',
    purpose:
      'Lights on the path between the school and the old post office by four o’clock in winter.',
    days: 68,
    steps: [
      { days: 66, introduced: ['Send Karen the map', -60] },
      { days: 45, pulling: ['Walk the path with the children', 5] },
      {
        days: 9,
        kind: 'call',
        by: 'partner',
        note: 'The timer is changed. They come on at half past three.',
      },
    ],
  },
  {
    asker: 'aber-valley-memory-choir',
    with: 'bargoed-doorstep-circle',
    purpose: 'That whoever cannot come to sing any more is rung up on Fridays instead.',
    days: 92,
    steps: [
      { days: 90, introduced: ['Give Keith the first three names, with consent', -80] },
      { days: 77, pulling: ['Ask both how the calls go', 18] },
      {
        days: 7,
        kind: 'call',
        note: 'Six calls a week. One lady sings down the line.',
        heard: true,
      },
    ],
  },
  {
    asker: 'trevethin-late-bus',
    with: 'torfaen-council',
    purpose: 'A shelter with a light at the top terminus.',
    days: 85,
    steps: [
      { days: 82, introduced: ['Ask Janine what a shelter costs', -70] },
      { days: 64, pulling: ['Look at the drawing with Curtis', 0] },
      {
        days: 10,
        kind: 'mail',
        by: 'partner',
        note: 'The shelter is in next year’s programme. The light can come now.',
      },
    ],
  },
  {
    asker: 'croesyceiliog-knit',
    with: 'panteg-mending-shed',
    purpose: 'A shelf for wool in the shed, and somebody who mends our needles.',
    days: 31,
    steps: [
      { days: 29, introduced: ['Ask Maureen whether they have met', 4] },
      { days: 17, kind: 'call', note: 'They meet on the Saturday after next.', heard: true },
    ],
  },
  {
    asker: 'upper-cwmbran-stiles',
    with: 'heritage-rangers',
    purpose: 'The rangers find the broken stiles, we mend them.',
    days: 120,
    steps: [
      { days: 117, introduced: ['See the first list', -100] },
      { days: 98, pulling: ['Count the stiles', 20] },
      { days: 22, kind: 'mail', by: 'asker', note: 'Nine done. The tenth needs an oak.' },
    ],
  },
]

// Links that stand on the officer's board today: asked and introduced.
import type { LinkScript } from '#graphql/demonstration/link-script.ts'

export const askedLinks: readonly LinkScript[] = [
  {
    asker: 'caldicot-repair-bench',
    purpose:
      'We look for a hall on Thursdays, ground floor, with a socket at every table. The Choir Hall is taken until spring.',
    days: 4,
    steps: [],
  },
  {
    asker: 'sirhowy-table',
    purpose: 'Two volunteers with a food hygiene certificate, before the Christmas lunches.',
    days: 12,
    steps: [],
  },
  {
    asker: 'merched-y-wysg',
    purpose:
      'Hoffem gael cwmni swyddog neu warden ar ein taith gerdded fis Ionawr, i siarad am oleuadau ar lan yr afon.',
    language: 'cy',
    with: 'newport-council',
    days: 3,
    steps: [],
  },
  {
    asker: 'risca-canal-lights',
    with: 'caerphilly-council',
    purpose:
      'Who mends lamps on the towpath: the council or the canal? We have two dark ones left.',
    days: 9,
    steps: [
      {
        days: 8,
        kind: 'call',
        note: 'Tracey sent the lamp numbers. I pass them on once I know whose they are.',
        heard: true,
        next: ['Ask Meinir who owns lamps 14 and 22', 0],
      },
    ],
  },
  {
    asker: 'stow-hill-welcome-table',
    with: 'gwent-police',
    purpose:
      'A calm talk about reporting hate crime, with interpreters, for people who fear uniforms.',
    days: 15,
    steps: [
      {
        days: 13,
        kind: 'visit',
        note: 'Sat at the table for an hour. They want somebody without a uniform, and the same person twice.',
        heard: true,
        next: ['Find an officer who speaks Arabic or brings somebody who does', 2],
      },
    ],
  },
  {
    asker: 'cylch-cymraeg-glynebwy',
    purpose: 'Ystafell am ddim ar nosweithiau Iau, a rhywun i agor y drws.',
    language: 'cy',
    days: 18,
    steps: [
      {
        days: 16,
        kind: 'mail',
        note: 'Gofynnais i’r coleg ac i’r llyfrgell. Mae’r llyfrgell yn cau am saith.',
        next: ['Ffonio’r coleg eto am ystafell', 5],
      },
    ],
  },
  {
    asker: 'pill-lantern-walkers',
    with: 'opcc-gwent',
    purpose:
      'Twenty lanterns that last an evening, and somebody from the office on the walk in January.',
    days: 5,
    steps: [],
  },
  {
    asker: 'heritage-rangers',
    with: 'opcc-gwent',
    purpose: 'Six radios: there is no signal on the inclines, and we would rather not shout.',
    days: 14,
    steps: [
      {
        days: 11,
        kind: 'mail',
        by: 'partner',
        note: 'The round closes in January. Could they share with another group?',
      },
    ],
  },
  {
    asker: 'machen-mill-minders',
    purpose: 'Somebody who can tell us how to lock a yard without shutting children out.',
    days: 7,
    steps: [
      {
        days: 6,
        kind: 'call',
        note: 'Stuart would take advice from a crime prevention officer or from another group.',
        heard: true,
        next: ['Think of a group with a gate: Newbridge?', 3],
      },
    ],
  },
]

export const introducedLinks: readonly LinkScript[] = [
  {
    asker: 'blaenavon-spade-club',
    with: 'heritage-rangers',
    purpose:
      'A winter patrol that passes the plots after dark, when the rangers are up there anyway.',
    days: 34,
    opened: ['Ring Philippa at the Rangers', -30],
    steps: [
      {
        days: 30,
        kind: 'call',
        note: 'Philippa likes it. She wants a map of the plots.',
        heard: true,
      },
      { days: 21, introduced: ['See whether they have met', -14] },
      {
        days: 14,
        kind: 'note',
        ring: 'office',
        note: 'Neither has answered. Arthur was in hospital in October: go gently.',
        next: ['Nudge both', 4],
      },
    ],
  },
  {
    asker: 'three-hills-tea-circle',
    with: 'monmouthshire-council',
    purpose:
      'A room in the library for practice calls, one afternoon a month, with a door that shuts.',
    days: 40,
    steps: [
      {
        days: 38,
        kind: 'visit',
        note: 'Tea with eleven of them. They need a telephone line more than they need the room.',
        heard: true,
      },
      { days: 30, introduced: ['Wait for the library’s answer', -10] },
      { days: 16, kind: 'mail', note: 'Wrote to Oliver about a date.', heard: true },
    ],
  },
  {
    asker: 'two-locks-families',
    with: 'valleys-first-aiders',
    purpose: 'A first-aid trainer for parents, three evenings in the new year.',
    days: 26,
    opened: ['Ask Sandra which evenings', -24],
    steps: [
      { days: 24, introduced: ['Hear from the trainer', -1] },
      {
        days: 9,
        kind: 'call',
        note: 'Hayley has the hall for all three evenings. Now it is the trainer’s turn.',
        heard: true,
      },
    ],
  },
  {
    asker: 'bettws-brook-watch',
    with: 'newport-council',
    purpose: 'A skip at the brook four times a year, without a form each time.',
    days: 44,
    steps: [
      { days: 41, introduced: ['Ask Karen whether a standing order exists', 0] },
      { days: 11, kind: 'call', note: 'Karen is asking the depot.', heard: true },
    ],
  },
  {
    asker: 'ringland-homework-room',
    with: 'usk-valley-drivers',
    purpose: 'A minibus and somebody to drive it, for one trip to the sea before the summer.',
    days: 29,
    steps: [
      { days: 27, kind: 'call', note: 'They have the children, not the licence.', heard: true },
      { days: 20, introduced: ['Ask Gwen whether the bus is free in May', 6] },
      {
        days: 12,
        kind: 'mail',
        by: 'partner',
        note: 'We could lend the bus and a driver on a Saturday, if somebody pays the diesel.',
      },
    ],
  },
  {
    asker: 'gilwern-towpath-tidy',
    with: 'heritage-rangers',
    purpose: 'To share their reports, so that two groups do not photograph the same fallen tree.',
    days: 52,
    steps: [
      { days: 50, introduced: ['See whether they share a folder', -20] },
      { days: 36, kind: 'mail', note: 'Both have the link to the folder.', heard: true },
      {
        days: 20,
        kind: 'note',
        ring: 'me',
        note: 'I had forgotten this one.',
        next: ['Ring both', 7],
      },
    ],
  },
  {
    asker: 'ystrad-platform-hosts',
    with: 'gwent-police',
    purpose: 'A number that somebody answers at midnight on Saturdays, when we are not sure.',
    days: 22,
    steps: [
      {
        days: 20,
        kind: 'visit',
        note: 'Stood with them until the 23.41. Quiet, cold, well done.',
        heard: true,
      },
      { days: 15, introduced: ['Ask Stephen for the control room’s answer', 1] },
      {
        days: 5,
        kind: 'mail',
        by: 'partner',
        note: 'The control room wants to meet them once. Any Monday.',
      },
    ],
  },
  {
    asker: 'paned-y-fenni',
    with: 'three-hills-tea-circle',
    purpose: 'Sesiwn am sgamiau yn Gymraeg, gyda’r un gemau ag sydd ganddynt yn Saesneg.',
    language: 'cy',
    days: 33,
    steps: [
      { days: 31, introduced: ['Gofyn i Ann Gwladys a all hi arwain', 0] },
      { days: 10, kind: 'call', note: 'Mae Buddug yn hapus i gyfieithu’r taflenni.', heard: true },
    ],
  },
  {
    asker: 'criw-coed-duon',
    with: 'opcc-gwent',
    purpose:
      'Bod ein pobl ifanc yn holi’r Comisiynydd am awr, a chael ateb i bob cwestiwn o fewn mis.',
    language: 'cy',
    days: 27,
    steps: [
      {
        days: 25,
        kind: 'call',
        note: 'Mae’r swyddfa’n hoffi’r syniad; eisiau dyddiad ym mis Chwefror.',
        heard: true,
      },
      { days: 23, introduced: ['Cytuno ar ddyddiad ym mis Chwefror', 8] },
      {
        days: 8,
        kind: 'meeting',
        note: 'Cyfarfod ar-lein: naw cwestiwn wedi’u dewis.',
        heard: true,
      },
    ],
  },
]

// Links whose two sides have been introduced.
import type { LinkScript } from '#graphql/demonstration/link-script.ts'

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
        ring: 'officers',
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

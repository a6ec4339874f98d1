// Links that were asked for and wait for the officer.
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
  {
    asker: 'clwb-clonc-cwmbran',
    with: 'bron-afon',
    purpose:
      'Ystafell gyffredin un o’r fflatiau am fore’r wythnos, i denantiaid sy’n siarad Cymraeg.',
    language: 'cy',
    days: 6,
    steps: [],
  },
]

// Events of public bodies, one that should not be there, and everybody's events in one list.
import { blaenauGwentEvents } from '#graphql/demonstration/events-blaenau-gwent.ts'
import { caerphillyEvents } from '#graphql/demonstration/events-caerphilly.ts'
import { monmouthshireEvents } from '#graphql/demonstration/events-monmouthshire.ts'
import { newportEvents } from '#graphql/demonstration/events-newport.ts'
import { torfaenEvents } from '#graphql/demonstration/events-torfaen.ts'
import type { EventScript } from '#graphql/demonstration/event-script.ts'
import { both, inEnglish } from '#graphql/demonstration/two.ts'

const gwentEvents: readonly EventScript[] = [
  {
    by: 'lliswerry-lakeside-anglers',
    kind: 'other',
    title: inEnglish('Cash raffle and late bar'),
    description: inEnglish('Tickets at the pond hut. Big prizes. Bring your mates.'),
    venue: 'lliswerryPond',
    times: ['20:00', '23:45'],
    when: { on: 'Fri', weeks: [2] },
    dropIn: true,
    twist: 'taken_down',
  },
  {
    by: 'newport-council',
    kind: 'walkabout',
    title: both('Ward walkabout with the wardens', 'Taith o amgylch y ward gyda’r wardeiniaid'),
    description: both(
      'Show the wardens what they drive past. What they promise is written down and read out at the next walk.',
      'Dangoswch i’r wardeiniaid yr hyn y maent yn gyrru heibio iddo. Bydd yr hyn a addewir yn cael ei nodi a’i ddarllen yn y daith nesaf.',
    ),
    venue: 'mendalgief',
    times: ['10:00', '11:30'],
    when: { on: 'Wed', weeks: [-22, -10, 1] },
    capacity: 20,
    coming: [3, 11],
    heldIn: ['en', 'cy'],
    access: ['partly', 'no', 'no'],
    serves: [1, 2],
  },
  {
    by: 'opcc-gwent',
    kind: 'meeting',
    title: both('Your priorities, our budget', 'Eich blaenoriaethau chi, ein cyllideb ni'),
    description: both(
      'The office of the commissioner explains what comes in, what goes out and what could be otherwise. Questions in Welsh and English.',
      'Bydd swyddfa’r comisiynydd yn egluro beth sy’n dod i mewn, beth sy’n mynd allan a beth allai fod yn wahanol. Cwestiynau yn Gymraeg ac yn Saesneg.',
    ),
    times: ['18:00', '19:30'],
    when: { on: 'Thu', weeks: [-31, -17, 1] },
    capacity: 200,
    coming: [10, 24],
    heldIn: ['cy', 'en', 'bsl'],
    serves: [1, 2, 3, 4, 5],
  },
  {
    by: 'opcc-gwent',
    kind: 'talk',
    title: both('How to ask the partnership fund', 'Sut i ymgeisio i’r gronfa bartneriaeth'),
    description: both(
      'For groups that have never filled in such a form. We fill one in together.',
      'I grwpiau nad ydynt erioed wedi llenwi ffurflen o’r fath. Byddwn yn llenwi un gyda’n gilydd.',
    ),
    venue: 'cityLibrary',
    times: ['13:00', '15:00'],
    when: { on: 'Wed', weeks: [-22, -3, 2] },
    capacity: 30,
    closes: 48,
    coming: [6, 16],
    heldIn: ['cy', 'en'],
    access: ['yes', 'yes', 'yes'],
    serves: [1],
  },
  {
    by: 'gwent-police',
    kind: 'marking',
    title: both('Mark it before Christmas', 'Marciwch ef cyn y Nadolig'),
    description: both(
      'Bikes, tools, scooters and mobility aids. Bring the thing, or its serial number.',
      'Beiciau, offer, sgwteri a chymhorthion symud. Dewch â’r peth ei hun, neu ei rif cyfresol.',
    ),
    venue: 'caerphillyTwyn',
    times: ['10:00', '14:00'],
    when: { on: 'Sat', weeks: [-29, -11, 2] },
    dropIn: true,
    heldIn: ['en', 'cy'],
    access: ['yes', 'no', 'yes'],
    serves: [1],
  },
]

export const events = [
  ...newportEvents,
  ...torfaenEvents,
  ...caerphillyEvents,
  ...blaenauGwentEvents,
  ...monmouthshireEvents,
  ...gwentEvents,
]

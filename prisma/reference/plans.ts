import type { ReferenceTextState } from './text-state.ts'

/** A priority or plan as people read it; the states say whose wording each language is. */
export type ReferencePriority = {
  key: string
  nameEn: string
  nameCy: string
  stateEn: ReferenceTextState
  stateCy: ReferenceTextState
}

/**
 * One version of a commissioner's priorities, in force from `from` to `until`, both included
 * (calendar dates in London). `stateDates` is 'draft' where only the years were published.
 */
export type ReferencePlan = ReferencePriority & {
  bodyKey: string
  from: string
  until: string
  stateDates: ReferenceTextState
  priorities: readonly ReferencePriority[]
}

/** English as published; no stored source gives the Welsh wording of a priority, so ours is a draft. */
function priority(key: string, nameEn: string, nameCy: string): ReferencePriority {
  return { key, nameEn, nameCy, stateEn: 'source', stateCy: 'draft' }
}

export const plans: readonly ReferencePlan[] = [
  {
    key: 'gwent-2017-2021',
    bodyKey: 'opcc-gwent',
    nameEn: 'Police and Crime Plan 2017–2021',
    nameCy: 'Cynllun Heddlu a Throsedd 2017–2021',
    stateEn: 'source',
    stateCy: 'source',
    from: '2017-04-01',
    until: '2021-11-30',
    stateDates: 'draft',
    priorities: [
      priority('2017-crime-prevention', 'Crime prevention', 'Atal troseddu'),
      priority('2017-supporting-victims', 'Supporting victims', 'Cefnogi dioddefwyr'),
      priority('2017-community-cohesion', 'Community cohesion', 'Cydlyniant cymunedol'),
      priority(
        '2017-anti-social-behaviour',
        'Tackling anti-social behaviour',
        'Mynd i’r afael ag ymddygiad gwrthgymdeithasol',
      ),
      priority(
        '2017-effective-service',
        'Effective service delivery',
        'Darparu gwasanaeth effeithiol',
      ),
    ],
  },
  {
    key: 'gwent-2021-2025',
    bodyKey: 'opcc-gwent',
    nameEn: 'Police and Crime Plan 2021–2025',
    nameCy: 'Cynllun Heddlu a Throsedd 2021–2025',
    stateEn: 'source',
    stateCy: 'source',
    from: '2021-12-01',
    until: '2025-03-27',
    stateDates: 'draft',
    priorities: [
      priority(
        '2021-neighbourhoods-safe',
        'Keep neighbourhoods safe',
        'Cadw cymdogaethau’n ddiogel',
      ),
      priority(
        '2021-serious-crime',
        'Combat serious crime',
        'Mynd i’r afael â throseddau difrifol',
      ),
      priority(
        '2021-victims-and-vulnerable',
        'Support victims and protect the vulnerable',
        'Cefnogi dioddefwyr ac amddiffyn pobl agored i niwed',
      ),
      priority(
        '2021-community-confidence',
        'Increase community confidence in policing',
        'Cynyddu hyder cymunedau mewn plismona',
      ),
      priority(
        '2021-sustainable-policing',
        'Drive sustainable policing',
        'Hyrwyddo plismona cynaliadwy',
      ),
    ],
  },
  {
    key: 'gwent-2025-2029',
    bodyKey: 'opcc-gwent',
    nameEn: 'Police, Crime and Justice Plan 2025–2029',
    nameCy: 'Cynllun Heddlu, Trosedd a Chyfiawnder 2025–2029',
    stateEn: 'source',
    stateCy: 'source',
    from: '2025-03-28',
    until: '2029-03-31',
    stateDates: 'draft',
    priorities: [
      priority(
        '2025-prevention',
        'Preventing crime and antisocial behaviour',
        'Atal troseddu ac ymddygiad gwrthgymdeithasol',
      ),
      priority(
        '2025-safer-communities',
        'Making our communities safer',
        'Gwneud ein cymunedau’n fwy diogel',
      ),
      priority(
        '2025-protecting-vulnerable',
        'Protecting the vulnerable',
        'Amddiffyn pobl agored i niwed',
      ),
      priority('2025-victims-first', 'Putting victims first', 'Rhoi dioddefwyr yn gyntaf'),
      priority('2025-reducing-reoffending', 'Reducing reoffending', 'Lleihau aildroseddu'),
    ],
  },
]

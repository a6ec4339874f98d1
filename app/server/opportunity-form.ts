// The opportunity's form: what was typed, as the operations want it.
import {
  isTicked,
  textOrNull,
  ticked,
  typedPair,
  wholeNumber,
  yesNoValue,
  yesOrNo,
  type Typed,
} from '#app/server/form.ts'
import { dayBoxes, typedDay } from '#app/server/typed-day.ts'

const timings = ['once', 'regular', 'flexible'] as const

/** What was typed, as an input. */
export function opportunityInput(values: Typed) {
  return {
    title: typedPair(values.title),
    description: typedPair(values.description),
    timing: timings.find((one) => one === values.timing) ?? null,
    timingText: typedPair(values.timingText),
    startsOn: typedDay(values, 'startsOn') || null,
    endsOn: typedDay(values, 'endsOn') || null,
    fromHome: isTicked(values.fromHome),
    venue: typedPair(values.venue),
    wardCode: textOrNull(values.wardCode),
    skills: typedPair(values.skills),
    heldIn: ticked(values.heldIn),
    minimumAge: wholeNumber(values.minimumAge),
    under18Welcome: yesOrNo(values.under18Welcome),
    wanted: wholeNumber(values.wanted),
    priorityIds: ticked(values.priorityIds),
    requirements: (Array.isArray(values.requirements) ? values.requirements : []).map(
      (requirement: Typed | undefined) => ({
        what: typedPair(requirement?.what),
        why: typedPair(requirement?.why),
      }),
    ),
  }
}

type Kept = {
  startsOn: string | null
  endsOn: string | null
  fromHome: boolean
  under18Welcome: boolean | null
  ward: { code: string } | null
  priorities: readonly { id: string }[]
  requirements: readonly object[]
}

/** An opportunity as its form shows it. */
export const opportunityValues = ({
  startsOn,
  endsOn,
  ward,
  priorities,
  requirements,
  ...fields
}: Kept): Typed => ({
  ...fields,
  fromHome: fields.fromHome ? 'yes' : '',
  under18Welcome: yesNoValue(fields.under18Welcome),
  ...dayBoxes('startsOn', startsOn),
  ...dayBoxes('endsOn', endsOn),
  wardCode: ward?.code ?? '',
  priorityIds: priorities.map(({ id }) => id),
  requirements: requirements.length ? requirements : [{}],
})

/** Where in the form what it lacks is filled in. */
const lacking: Record<string, string> = {
  description: 'description',
  ward: 'wardCode',
  under18: 'under18Welcome',
  over: 'endsOn',
}

/** The field of a lack, by its name. */
export const opportunityLackField = (lack: string): string => lacking[lack] ?? ''

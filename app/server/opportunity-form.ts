// The opportunity's form: what it offers to choose from, and what was typed as the operations want it.
import type { LoaderFunctionArgs } from '@remix-run/node'
import { languageOf } from '#app/language.tsx'
import { isTicked, textOrNull, ticked, wholeNumber, yesOrNo, type Typed } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { loadCouncils } from '#app/server/load-councils.ts'
import { run } from '#app/server/run.ts'
import { typedDay } from '#app/server/typed-day.ts'
import { plain, type AuthoredText } from '#app/text.ts'

const Priorities = graphql(`
  query PrioritiesToServe {
    currentPlans {
      priorities {
        id
        name {
          en
          cy
        }
      }
    }
  }
`)

export type OpportunityChoices = Awaited<ReturnType<typeof loadOpportunityChoices>>

export async function loadOpportunityChoices(
  asked: Pick<LoaderFunctionArgs, 'context' | 'request'>,
) {
  const { lang } = languageOf(asked.request)
  const [councils, { currentPlans }] = await Promise.all([
    loadCouncils(asked),
    run(asked, Priorities),
  ])
  return {
    wards: councils.flatMap((council) =>
      council.wards.map(({ code, name }) => ({ value: code, text: name, group: council.name })),
    ),
    priorities: currentPlans
      .flatMap((plan) => plan.priorities)
      .map(({ id, name }) => ({ value: id, label: plain(name, lang) })),
  }
}

const timings = ['once', 'regular', 'flexible'] as const

/** What was typed, as an input; null where nothing was chosen that has to be. */
export function opportunityInput(values: Typed) {
  const timing = timings.find((one) => one === values.timing)
  if (!timing) return null
  return {
    title: pair(values.title),
    description: pair(values.description),
    timing,
    timingText: pair(values.timingText),
    startsOn: typedDay(values, 'startsOn') || null,
    endsOn: typedDay(values, 'endsOn') || null,
    fromHome: isTicked(values.fromHome),
    venue: pair(values.venue),
    wardCode: textOrNull(values.wardCode),
    skills: pair(values.skills),
    heldIn: ticked(values.heldIn),
    minimumAge: wholeNumber(values.minimumAge),
    under18Welcome: yesOrNo(values.under18Welcome),
    wanted: wholeNumber(values.wanted),
    priorityIds: ticked(values.priorityIds),
    requirements: (Array.isArray(values.requirements) ? values.requirements : []).map(
      (requirement: Typed | undefined) => ({
        what: pair(requirement?.what),
        why: pair(requirement?.why),
      }),
    ),
  }
}

const pair = (typed: Typed | undefined): AuthoredText => ({
  en: textOrNull(typed?.en),
  cy: textOrNull(typed?.cy),
})

/** A day, YYYY-MM-DD, as its three boxes. */
export function dayBoxes(name: string, date: string | null): Record<string, string> {
  if (!date) return {}
  const [year, month, day] = date.split('-')
  return {
    [`${name}-day`]: String(Number(day)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: String(year),
  }
}

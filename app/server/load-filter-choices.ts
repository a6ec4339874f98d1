// What the filters of both lists offer: councils, priorities in force, and the place that was meant.
import type { LoaderFunctionArgs } from '@remix-run/node'
import type { FilterNames } from '#app/list-filter.ts'
import { languageOf } from '#app/language.tsx'
import { graphql } from '#app/server/graphql.ts'
import { run } from '#app/server/run.ts'

const FilterChoices = graphql(`
  query FilterChoices($near: String!, $council: String!, $isNear: Boolean!, $inCouncil: Boolean!) {
    areas(kind: council) {
      code
      name {
        en
        cy
      }
    }
    wards: areas(kind: ward, within: $council) @include(if: $inCouncil) {
      code
      name {
        en
        cy
      }
    }
    currentPlans {
      priorities {
        key
        name {
          en
          cy
        }
      }
    }
    locality(text: $near) @include(if: $isNear) {
      outcode
      locality {
        name {
          en
          cy
        }
      }
      suggestions {
        name {
          en
          cy
        }
      }
    }
  }
`)

export type Choice = { value: string; text: string }

export type FilterChoicesFound = {
  councils: Choice[]
  wards: Choice[]
  priorities: Choice[]
  /** Set where a place was typed that nobody knows. */
  unknown: { place: string; outcode: string | null; suggestions: string[] } | null
  place: string | null
}

export async function loadFilterChoices(
  asked: Pick<LoaderFunctionArgs, 'context' | 'request'>,
  { near, council = '' }: { near: string; council?: string },
): Promise<FilterChoicesFound> {
  const { lang } = languageOf(asked.request)
  const found = await run(asked, FilterChoices, {
    near,
    council,
    isNear: near !== '',
    inCouncil: council !== '',
  })
  type Named = { name: { en: string | null; cy: string | null } }
  const nameOf = ({ name }: Named) => name[lang] ?? name.en ?? ''
  const areas = (list: readonly (Named & { code: string })[] | undefined) =>
    (list ?? []).map((area) => ({ value: area.code, text: nameOf(area) }))
  const { locality, suggestions = [], outcode = null } = found.locality ?? {}
  return {
    councils: areas(found.areas),
    wards: areas(found.wards),
    priorities: found.currentPlans
      .flatMap((plan) => plan.priorities)
      .map((priority) => ({ value: priority.key, text: nameOf(priority) })),
    place: locality ? nameOf(locality) : null,
    unknown:
      near && !locality ? { place: near, outcode, suggestions: suggestions.map(nameOf) } : null,
  }
}

/** The same as names by their keys. */
export function namesIn(found: FilterChoicesFound): FilterNames {
  const byValue = (choices: readonly Choice[]) =>
    new Map(choices.map(({ value, text }) => [value, text]))
  return {
    place: found.place,
    councils: byValue(found.councils),
    wards: byValue(found.wards),
    priorities: byValue(found.priorities),
  }
}

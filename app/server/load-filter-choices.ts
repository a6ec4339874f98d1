// What the filters of both lists offer: councils, priorities in force, and the place that was meant.
import type { FilterNames } from '#app/list-filter.ts'
import { inOrder } from '#app/in-order.ts'
import { languageOf } from '#app/language.tsx'
import { graphql } from '#app/server/graphql.ts'
import { FoundPlace, placeMeant, type PlaceMeant } from '#app/server/place-meant.ts'
import { run, type Asked } from '#app/server/run.ts'
import { plain, type AuthoredText } from '#app/text.ts'

const FilterChoices = graphql(
  `
    query FilterChoices(
      $near: String!
      $council: String!
      $isNear: Boolean!
      $inCouncil: Boolean!
    ) {
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
        ...FoundPlace
      }
    }
  `,
  [FoundPlace],
)

export type Choice = { value: string; text: string }

export type FilterChoicesFound = PlaceMeant & {
  councils: Choice[]
  wards: Choice[]
  priorities: Choice[]
}

export async function loadFilterChoices(
  asked: Asked,
  { near, council = '' }: { near: string; council?: string },
): Promise<FilterChoicesFound> {
  const { lang } = languageOf(asked.request)
  const found = await run(asked, FilterChoices, {
    near,
    council,
    isNear: near !== '',
    inCouncil: council !== '',
  })
  type Named = { name: AuthoredText }
  const nameOf = ({ name }: Named) => plain(name, lang)
  const areas = (list: readonly (Named & { code: string })[] | undefined) =>
    inOrder(lang, list ?? [], nameOf).map((area) => ({ value: area.code, text: nameOf(area) }))
  return {
    councils: areas(found.areas),
    wards: areas(found.wards),
    priorities: found.currentPlans
      .flatMap((plan) => plan.priorities)
      .map((priority) => ({ value: priority.key, text: nameOf(priority) })),
    ...placeMeant(lang, near, found.locality),
  }
}

/** The same as names by their keys. */
export function namesIn(found: FilterChoicesFound): Omit<FilterNames, 'remembered'> {
  const byValue = (choices: readonly Choice[]) =>
    new Map(choices.map(({ value, text }) => [value, text]))
  return {
    place: found.place,
    councils: byValue(found.councils),
    wards: byValue(found.wards),
    priorities: byValue(found.priorities),
  }
}

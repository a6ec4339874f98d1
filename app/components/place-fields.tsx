// Near what, how far, and in which order.
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { UnknownPlace } from '#app/components/unknown-place.tsx'
import { useLanguage } from '#app/language.tsx'
import { distances, USUAL_MILES, type ListFilter } from '#app/list-filter.ts'
import type { FilterChoicesFound } from '#app/server/load-filter-choices.ts'

type Props = {
  near: string
  within: ListFilter['within']
  order: string | null
  /** The order that is not by distance; none where the page has no order. */
  first: 'soonest' | 'newest' | null
  unknown: FilterChoicesFound['unknown']
  /** The list near a place that may have been meant. */
  suggestionHref: (near: string) => string
}

export function PlaceFields({ near, within, order, first, unknown, suggestionHref }: Props) {
  const { t } = useLanguage()
  return (
    <>
      <TextInput
        id="near"
        name="near"
        label={t('find:filter.near')}
        hint={t('find:filter.nearHint')}
        value={near}
        error={
          unknown && (
            <span>
              <UnknownPlace unknown={unknown} href={suggestionHref} />
            </span>
          )
        }
      />
      <Select
        id="within"
        name="within"
        label={t('find:filter.within')}
        value={within ? String(within) : String(USUAL_MILES)}
        options={[
          ...distances.map((count) => ({
            value: String(count),
            text: t('find:filter.withinMiles', { count }),
          })),
          { value: 'any', text: t('find:filter.anyDistance') },
        ]}
      />
      {near && first && (
        <Select
          id="order"
          name="order"
          label={t('find:filter.order')}
          value={order ?? first}
          options={([first, 'nearest'] as const).map((value) => ({
            value,
            text: t(`find:filter.${value}`),
          }))}
        />
      )}
    </>
  )
}

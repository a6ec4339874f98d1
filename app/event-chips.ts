// What narrows the list of events, each with the address that takes it away.
import { withChange, type EventFilter } from '#app/event-filter.ts'
import type { Language } from '#app/language.tsx'
import { formatDate } from '#app/server/format-date.ts'
import { isDay } from '#app/event-filter.ts'

export type ChipData = { text: string; href: string }

/** Names that the page looked up: of councils, wards, priorities, and of the place that was meant. */
export type FilterNames = {
  place: string | null
  councils: ReadonlyMap<string, string>
  wards: ReadonlyMap<string, string>
  priorities: ReadonlyMap<string, string>
}

export function eventChips(
  { lang, t, to }: Language,
  filter: EventFilter,
  names: FilterNames,
): ChipData[] {
  const without = (change: Partial<EventFilter>) => withChange(to('events'), filter, change)
  const { q, near, within, council, ward, priority } = filter
  const place = names.place ?? near
  const day = (key: 'fromDay' | 'toDay', date: string) =>
    t(`find:filter.${key}`, { date: formatDate(lang, date, 'long') })
  const chips: (ChipData | false)[] = [
    q !== '' && { text: `“${q}”`, href: without({ q: '' }) },
    near !== '' && {
      text: within ? t('find:filter.nearWithin', { place, count: within }) : place,
      href: without({ near: '', within: null, order: null }),
    },
    council !== '' && {
      text: names.councils.get(council) ?? council,
      href: without({ council: '' }),
    },
    ward !== '' && {
      text: t('find:filter.ward', { name: names.wards.get(ward) ?? ward }),
      href: without({ ward: '' }),
    },
    ...filter.kinds.map((kind) => ({
      text: t(`find:kind.${kind}`),
      href: without({ kinds: filter.kinds.filter((one) => one !== kind) }),
    })),
    ...filter.needs.map((need) => ({
      text: t(`find:need.${need}`),
      href: without({ needs: filter.needs.filter((one) => one !== need) }),
    })),
    priority !== '' && {
      text: names.priorities.get(priority) ?? priority,
      href: without({ priority: '' }),
    },
    filter.from !== '' &&
      isDay(filter.from) && { text: day('fromDay', filter.from), href: without({ from: '' }) },
    filter.to !== '' &&
      isDay(filter.to) && { text: day('toDay', filter.to), href: without({ to: '' }) },
  ]
  return chips.filter((chip) => chip !== false)
}

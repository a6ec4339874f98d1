import type { DatePart } from '#app/components/date-input.tsx'
import { groupOf, LeftOut, only, type Options } from './fixture-options.tsx'

const parts: DatePart[] = ['day', 'month', 'year']
const widths = { day: 2, month: 2, year: 4 }

/** Stands in our names where a fixture has no prefix; the comparison takes it away again. */
export const NO_PREFIX = 'no-prefix'

/** A date fixture's options as our DateInput's props, or LeftOut. */
export function dateOf(o: Options) {
  only(o, 'id namePrefix fieldset hint errorMessage formGroup values items day month year')
  const given = o.items ? fromItems(o.items as Options[]) : o
  const value: Partial<Record<DatePart, string>> = {}
  for (const part of parts) {
    if (given[part] === false) throw new LeftOut('part left out')
    only(given[part], 'value error autocomplete classes')
    const typed =
      given[part]?.value ?? o.values?.[`${o.namePrefix}-${part}`] ?? o.values?.[part] ?? undefined
    if (typed !== undefined) value[part] = String(typed)
  }
  const wrong = parts.filter((part) => isWrong(given[part]))
  const fine = parts.filter((part) => given[part]?.error === false)
  if (wrong.length > 0 && !o.errorMessage) throw new LeftOut('error without message')
  return {
    ...groupOf({ ...o, name: o.namePrefix ?? NO_PREFIX }),
    value,
    wrong:
      wrong.length > 0
        ? wrong
        : fine.length > 0
          ? parts.filter((part) => !fine.includes(part))
          : undefined,
    birthday: given.day?.autocomplete === 'bday-day',
  }
}

function isWrong(part: Options | undefined): boolean {
  return Boolean(part?.error) || Boolean(part?.classes?.includes('govuk-input--error'))
}

function fromItems(items: Options[]): Options {
  if (items.map((item) => item.name).join() !== parts.join()) throw new LeftOut('part left out')
  const given: Options = {}
  for (const { name, ...item } of items) {
    const width = `govuk-input--width-${widths[name as DatePart]}`
    const others = String(item.classes ?? width)
      .split(' ')
      .filter((one) => one !== width && one !== 'govuk-input--error')
    if (others.length > 0) throw new LeftOut('classes')
    given[name] = item
  }
  return given
}

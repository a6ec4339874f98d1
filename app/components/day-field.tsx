import { DateInput } from './date-input.tsx'
import type { FormState } from '#app/form-state.ts'

type Props = {
  form: FormState
  name: string
  label: string
  hint?: string
  optional?: boolean
}

/** A day in three boxes, as the form knows it: `name-day`, `name-month` and `name-year`. */
export function DayField(props: Props) {
  const { id, name, error } = props.form.field(props.name)
  const typed = (part: string) => props.form.field(`${name}-${part}`).value
  return (
    <DateInput
      id={id}
      name={name}
      label={props.label}
      hint={props.hint}
      error={error}
      optional={props.optional}
      autoFocus={props.form.opensAt(name)}
      value={{ day: typed('day'), month: typed('month'), year: typed('year') }}
    />
  )
}

import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldProps } from './field.tsx'

export interface SelectOption {
  value: string
  text: string
  /** The option's own language where it is not the page's. */
  lang?: string
  /** Options of one group stand together under its name. */
  group?: string
}

export interface SelectProps extends FieldProps {
  options: readonly SelectOption[]
  value?: string
  autoComplete?: string
  required?: boolean
  form?: string
  className?: string
}

export function Select(props: SelectProps) {
  return (
    <Field field={props}>
      <select
        className={classNames(
          'govuk-select',
          props.className,
          Boolean(props.error) && 'govuk-select--error',
        )}
        id={props.id}
        name={props.name}
        defaultValue={props.value}
        autoComplete={props.autoComplete}
        required={props.required}
        form={props.form}
        aria-describedby={describedBy(props)}
      >
        {inGroups(props.options).map(([group, options]) => {
          const lines = options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.text}
            </option>
          ))
          return group ? (
            <optgroup key={group} label={group}>
              {lines}
            </optgroup>
          ) : (
            lines
          )
        })}
      </select>
    </Field>
  )
}

function inGroups(options: readonly SelectOption[]): [string, SelectOption[]][] {
  const groups = new Map<string, SelectOption[]>()
  for (const option of options) {
    const group = groups.get(option.group ?? '')
    if (group) group.push(option)
    else groups.set(option.group ?? '', [option])
  }
  return [...groups]
}

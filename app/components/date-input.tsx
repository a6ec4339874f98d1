import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { ErrorMessage } from './error-message.tsx'
import { describedBy, type FieldProps } from './field.tsx'
import { Fieldset } from './fieldset.tsx'
import { FormGroup } from './form-group.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import { useWords } from './words.tsx'

export type DatePart = 'day' | 'month' | 'year'

export interface DateInputProps extends FieldProps {
  /** What stands in the three boxes, exactly as it was typed. */
  value?: Partial<Record<DatePart, string>>
  /** Which boxes are wrong; all of them where the error does not say. */
  wrong?: readonly DatePart[]
  /** A birthday, so that the browser can fill it in. */
  birthday?: boolean
}

const parts: { part: DatePart; width: number }[] = [
  { part: 'day', width: 2 },
  { part: 'month', width: 2 },
  { part: 'year', width: 4 },
]

/** Three boxes named `name-day`, `name-month`, `name-year`: easier to type than any calendar. */
export function DateInput(props: DateInputProps) {
  const words = useWords()
  return (
    <PartsField field={props}>
      {parts.map(({ part, width }) => (
        <PartInput
          key={part}
          id={`${props.id}-${part}`}
          name={`${props.name}-${part}`}
          label={words[part]}
          width={width}
          value={props.value?.[part]}
          wrong={Boolean(props.error) && (props.wrong?.includes(part) ?? true)}
          autoComplete={props.birthday ? `bday-${part}` : undefined}
        />
      ))}
    </PartsField>
  )
}

/** A question answered in several small boxes, which the group's name holds together. */
export function PartsField({ field, children }: { field: FieldProps; children: ReactNode }) {
  const { id, hint, error } = field
  return (
    <FormGroup error={Boolean(error)} className={field.groupClassName}>
      <Fieldset
        legend={field.label}
        legendSize={field.labelSize}
        legendIsPageHeading={field.labelIsPageHeading}
        optional={field.optional}
        role="group"
        describedBy={describedBy(field)}
      >
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <div className="govuk-date-input" id={id}>
          {children}
        </div>
      </Fieldset>
    </FormGroup>
  )
}

export interface PartInputProps {
  id: string
  name: string
  label: string
  width: number
  value?: string
  wrong: boolean
  autoComplete?: string
}

/** One of the small boxes. Digits only, but typed as text: a number field drops what it dislikes. */
export function PartInput(props: PartInputProps) {
  return (
    <div className="govuk-date-input__item">
      <FormGroup>
        <Label htmlFor={props.id} className="govuk-date-input__label">
          {props.label}
        </Label>
        <input
          className={classNames(
            'govuk-input govuk-date-input__input',
            `govuk-input--width-${props.width}`,
            props.wrong && 'govuk-input--error',
          )}
          id={props.id}
          name={props.name}
          type="text"
          inputMode="numeric"
          autoComplete={props.autoComplete}
          defaultValue={props.value}
        />
      </FormGroup>
    </div>
  )
}

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
  /** The page opens at its first box. */
  autoFocus?: boolean
}

const parts: { part: DatePart; width: number }[] = [
  { part: 'day', width: 2 },
  { part: 'month', width: 2 },
  { part: 'year', width: 4 },
]

/** Three boxes named `name-day`, `name-month`, `name-year`: easier to type than any calendar. */
export function DateInput(props: DateInputProps) {
  const { id, hint, error } = props
  return (
    <FormGroup error={Boolean(error)} className={props.groupClassName}>
      <Fieldset
        legend={props.label}
        legendSize={props.labelSize}
        legendIsPageHeading={props.labelIsPageHeading}
        optional={props.optional}
        role="group"
        describedBy={describedBy(props)}
      >
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <div className="govuk-date-input" id={id}>
          {parts.map(({ part, width }) => (
            <Box key={part} {...props} part={part} width={width} />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  )
}

/** One of the three. Digits only, but typed as text: a number field drops what it dislikes. */
function Box({ part, width, ...date }: DateInputProps & { part: DatePart; width: number }) {
  const words = useWords()
  const id = `${date.id}-${part}`
  const isWrong = Boolean(date.error) && (date.wrong?.includes(part) ?? true)
  return (
    <div className="govuk-date-input__item">
      <FormGroup>
        <Label htmlFor={id} className="govuk-date-input__label">
          {words[part]}
        </Label>
        <input
          className={classNames(
            'govuk-input govuk-date-input__input',
            `govuk-input--width-${width}`,
            isWrong && 'govuk-input--error',
          )}
          id={id}
          name={`${date.name}-${part}`}
          type="text"
          inputMode="numeric"
          autoComplete={date.birthday ? `bday-${part}` : undefined}
          defaultValue={date.value?.[part]}
          autoFocus={date.autoFocus && part === 'day'}
        />
      </FormGroup>
    </div>
  )
}

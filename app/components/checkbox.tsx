import type { ReactNode } from 'react'
import { ErrorMessage } from './error-message.tsx'
import { FormGroup } from './form-group.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'

export interface CheckboxProps {
  id: string
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** What the form sends when it is ticked. */
  value?: string
  checked?: boolean
}

/** One box on its own, such as a consent: a label without a fieldset. */
export function Checkbox({ id, name, label, hint, error, value = 'on', checked }: CheckboxProps) {
  const ids = [hint && `${id}-item-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <FormGroup error={Boolean(error)}>
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <div className="govuk-checkboxes">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            id={id}
            name={name}
            type="checkbox"
            value={value}
            defaultChecked={checked}
            aria-describedby={ids || undefined}
          />
          <Label htmlFor={id} className="govuk-checkboxes__label">
            {label}
          </Label>
          {hint && (
            <Hint id={`${id}-item-hint`} className="govuk-checkboxes__hint">
              {hint}
            </Hint>
          )}
        </div>
      </div>
    </FormGroup>
  )
}

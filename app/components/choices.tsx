import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { ErrorMessage } from './error-message.tsx'
import { describedBy, type FieldProps } from './field.tsx'
import { Fieldset } from './fieldset.tsx'
import { FormGroup } from './form-group.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'

export interface Choice {
  value: string
  label: ReactNode
  hint?: ReactNode
  /** The choice's own language where it is not the page's. */
  lang?: string
  /** What this choice asks for next; out of sight until it is made. */
  conditional?: ReactNode
  /** Overrides the id made from the field's id and the choice's number. */
  id?: string
  /** Overrides the field's name, where each box has its own. */
  name?: string
}

/** A word between choices: "or". */
export interface Divider {
  divider: ReactNode
}

export interface ChoicesProps extends FieldProps {
  choices: readonly (Choice | Divider)[]
  inline?: boolean
  small?: boolean
  legendHidden?: boolean
  required?: boolean
}

interface KindedChoices extends ChoicesProps {
  kind: 'radios' | 'checkboxes'
  isChecked: (value: string) => boolean
}

/** What radios and checkboxes have in common; the first choice has the field's own id. */
export function Choices(props: KindedChoices) {
  const { id, kind, hint, error } = props
  return (
    <FormGroup error={Boolean(error)} className={props.groupClassName}>
      <Fieldset
        legend={props.label}
        legendSize={props.labelSize}
        legendIsPageHeading={props.labelIsPageHeading}
        legendHidden={props.legendHidden}
        optional={props.optional}
        describedBy={describedBy(props)}
      >
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <div
          className={classNames(
            `govuk-${kind}`,
            props.inline && `govuk-${kind}--inline`,
            props.small && `govuk-${kind}--small`,
          )}
        >
          {props.choices.map((choice, at) =>
            'divider' in choice ? (
              <div key={at} className={`govuk-${kind}__divider`}>
                {choice.divider}
              </div>
            ) : (
              <ChoiceItem
                key={at}
                field={props}
                choice={choice}
                id={choice.id ?? (at === 0 ? id : `${id}-${at + 1}`)}
              />
            ),
          )}
        </div>
      </Fieldset>
    </FormGroup>
  )
}

function ChoiceItem(props: { field: KindedChoices; choice: Choice; id: string }) {
  const { field, choice, id } = props
  const { kind } = field
  const hintId = choice.hint ? `${id}-item-hint` : undefined
  return (
    <>
      <div className={`govuk-${kind}__item`}>
        <input
          className={`govuk-${kind}__input`}
          id={id}
          name={choice.name ?? field.name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={choice.value}
          defaultChecked={field.isChecked(choice.value)}
          required={field.required && kind === 'radios'}
          aria-describedby={hintId}
        />
        <Label htmlFor={id} className={`govuk-${kind}__label`} lang={choice.lang}>
          {choice.label}
        </Label>
        {choice.hint && (
          <Hint id={hintId} className={`govuk-${kind}__hint`} lang={choice.lang}>
            {choice.hint}
          </Hint>
        )}
      </div>
      {choice.conditional && (
        <div className={`govuk-${kind}__conditional`} id={`conditional-${id}`}>
          {choice.conditional}
        </div>
      )}
    </>
  )
}

import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldProps } from './field.tsx'

export interface TextareaProps extends FieldProps {
  value?: string
  rows?: number
  autoComplete?: string
  spellCheck?: boolean
  maxLength?: number
  required?: boolean
  className?: string
  /** Stands below the control, as CharacterHint does. */
  after?: ReactNode
}

export function Textarea(props: TextareaProps) {
  const { id, name, value, rows = 5, inputLang } = props
  return (
    <Field field={props}>
      <textarea
        className={classNames(
          'govuk-textarea',
          Boolean(props.error) && 'govuk-textarea--error',
          props.className,
        )}
        id={id}
        name={name}
        rows={rows}
        lang={inputLang}
        spellCheck={props.spellCheck}
        autoComplete={props.autoComplete}
        maxLength={props.maxLength}
        required={props.required}
        aria-describedby={describedBy(props)}
        defaultValue={value}
      />
      {props.after}
    </Field>
  )
}

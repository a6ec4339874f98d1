import type { InputHTMLAttributes, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldProps } from './field.tsx'

/** Characters that fit, so that the field's width says what is expected. */
export type InputWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30

type Attributes = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'type'
  | 'autoComplete'
  | 'autoCapitalize'
  | 'inputMode'
  | 'pattern'
  | 'maxLength'
  | 'min'
  | 'max'
  | 'step'
  | 'list'
  | 'required'
  | 'readOnly'
  | 'enterKeyHint'
  | 'spellCheck'
  | 'accept'
  | 'multiple'
  | 'form'
>

export interface TextInputProps extends FieldProps, Attributes {
  /** What stands in it when the page opens. */
  value?: string | number
  width?: InputWidth
  prefix?: ReactNode
  suffix?: ReactNode
  className?: string
}

export function TextInput(props: TextInputProps) {
  const { prefix, suffix } = props
  const input = <InputElement {...props} />
  return (
    <Field field={props}>
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix && (
            <div className="govuk-input__prefix" aria-hidden="true">
              {prefix}
            </div>
          )}
          {input}
          {suffix && (
            <div className="govuk-input__suffix" aria-hidden="true">
              {suffix}
            </div>
          )}
        </div>
      ) : (
        input
      )}
    </Field>
  )
}

/** The bare control with its ids wired, for fields that lay it out themselves. */
export function InputElement(props: TextInputProps) {
  const { id, name, value, width, type = 'text', className, inputLang } = props
  return (
    <input
      className={classNames(
        'govuk-input',
        width && `govuk-input--width-${width}`,
        className,
        Boolean(props.error) && 'govuk-input--error',
      )}
      id={id}
      name={name}
      type={type}
      defaultValue={value}
      lang={inputLang}
      aria-describedby={describedBy(props)}
      spellCheck={props.spellCheck}
      autoComplete={props.autoComplete}
      autoCapitalize={props.autoCapitalize}
      inputMode={props.inputMode}
      pattern={props.pattern}
      maxLength={props.maxLength}
      min={props.min}
      max={props.max}
      step={props.step}
      list={props.list}
      required={props.required}
      readOnly={props.readOnly}
      enterKeyHint={props.enterKeyHint}
      accept={props.accept}
      multiple={props.multiple}
      form={props.form}
    />
  )
}

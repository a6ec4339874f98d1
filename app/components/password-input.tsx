import { Field } from './field.tsx'
import { InputElement, type TextInputProps } from './text-input.tsx'

export interface PasswordInputProps extends Omit<
  TextInputProps,
  'type' | 'value' | 'prefix' | 'suffix' | 'autoComplete'
> {
  /** `new-password` where one is being chosen, so that managers offer to make one. */
  autoComplete?: 'current-password' | 'new-password'
}

/** Never comes back filled in; pasting and password managers work as everywhere. */
export function PasswordInput(props: PasswordInputProps) {
  const { autoComplete = 'current-password' } = props
  return (
    <Field field={{ ...props, groupClassName: 'govuk-password-input' }}>
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <InputElement
          {...props}
          type="password"
          className="govuk-password-input__input"
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
        />
      </div>
    </Field>
  )
}

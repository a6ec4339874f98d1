import type { ReactNode } from 'react'
import { ErrorMessage } from './error-message.tsx'
import { FormGroup } from './form-group.tsx'
import { Hint } from './hint.tsx'
import { Label, type LabelSize } from './label.tsx'

/** What every form field takes: its words, what is wrong with it, and how loud its label is. */
export interface FieldProps {
  id: string
  name: string
  label: ReactNode
  hint?: ReactNode
  /** What is wrong, as a sentence. */
  error?: ReactNode
  optional?: boolean
  labelSize?: LabelSize
  labelIsPageHeading?: boolean
  labelClassName?: string
  /** The language of label and hint where it is not the page's. */
  lang?: string
  /** The language that is to be written in the field, for spelling and for screen readers. */
  inputLang?: string
  /** Ids of further elements that describe the field. */
  describedBy?: string
  groupClassName?: string
}

/** The ids that describe a field, in the order in which they stand; undefined when there are none. */
export function describedBy(
  field: Pick<FieldProps, 'id' | 'hint' | 'error' | 'describedBy'>,
): string | undefined {
  const ids = [
    field.describedBy,
    field.hint ? `${field.id}-hint` : undefined,
    field.error ? `${field.id}-error` : undefined,
  ].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Label, hint and message around one control, which comes as children. */
export function Field({ field, children }: { field: FieldProps; children: ReactNode }) {
  const { id, hint, error } = field
  return (
    <FormGroup error={Boolean(error)} className={field.groupClassName}>
      <Label
        htmlFor={id}
        size={field.labelSize}
        isPageHeading={field.labelIsPageHeading}
        optional={field.optional}
        lang={field.lang}
        className={field.labelClassName}
      >
        {field.label}
      </Label>
      {hint && (
        <Hint id={`${id}-hint`} lang={field.lang}>
          {hint}
        </Hint>
      )}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
    </FormGroup>
  )
}

import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldProps } from './field.tsx'

export interface FileInputProps extends FieldProps {
  /** Kinds of file, as in the HTML attribute: ".csv,text/csv". The server looks again. */
  accept?: string
  multiple?: boolean
  required?: boolean
}

export function FileInput(props: FileInputProps) {
  return (
    <Field field={props}>
      <input
        className={classNames(
          'govuk-file-upload',
          Boolean(props.error) && 'govuk-file-upload--error',
        )}
        id={props.id}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        required={props.required}
        aria-describedby={describedBy(props)}
      />
    </Field>
  )
}

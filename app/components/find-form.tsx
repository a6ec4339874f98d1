import { classNames } from './class-names.ts'

export interface FindFormProps {
  action: string
  id: string
  name: string
  label: string
  button: string
  value?: string
  autoComplete?: string
  /** On the home page's band, or above a list of the desk. */
  place: 'hero' | 'desk'
}

/** One question, one field, one button. */
export function FindForm(props: FindFormProps) {
  const desk = props.place === 'desk'
  return (
    <form
      className={desk ? 'cd-search' : 'cd-find'}
      role="search"
      method="get"
      action={props.action}
    >
      <label htmlFor={props.id}>{props.label}</label>
      <input
        className="govuk-input"
        type="text"
        id={props.id}
        name={props.name}
        defaultValue={props.value}
        autoComplete={props.autoComplete}
      />
      <button
        type="submit"
        className={classNames(
          'govuk-button',
          desk && 'govuk-button--secondary govuk-button--small',
        )}
      >
        {props.button}
      </button>
    </form>
  )
}

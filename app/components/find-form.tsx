export interface FindFormProps {
  action: string
  id: string
  name: string
  label: string
  button: string
  value?: string
  autoComplete?: string
}

/** One question, one field, one button, above a list of the desk. */
export function FindForm(props: FindFormProps) {
  return (
    <form className="cd-search" role="search" method="get" action={props.action}>
      <label htmlFor={props.id}>{props.label}</label>
      <input
        className="govuk-input"
        type="text"
        id={props.id}
        name={props.name}
        defaultValue={props.value}
        autoComplete={props.autoComplete}
      />
      <button type="submit" className="govuk-button govuk-button--secondary govuk-button--small">
        {props.button}
      </button>
    </form>
  )
}

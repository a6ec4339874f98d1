import { Radios } from './radios.tsx'
import { TextInput } from './text-input.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { PickedOrganisation } from '#app/server/pick-organisation.ts'

export interface OrganisationPickerProps {
  form: FormState
  /** The field of the name; the choice among what fits is `<name>Id`. */
  name: string
  label: string
  hint?: string
  optional?: boolean
  /** What fits the name that was typed; none before it was looked for. */
  matches: readonly PickedOrganisation[]
}

/** Finds an organisation by part of its name without a script: type, send, choose among what fits, send again. */
export function OrganisationPicker(props: OrganisationPickerProps) {
  const { form, name, label, hint, optional, matches } = props
  const { t, lang } = useLanguage()
  const typed = form.field(name)
  const chosen = form.field(`${name}Id`)
  return (
    <>
      <TextInput {...typed} label={label} hint={hint} optional={optional} maxLength={120} />
      {matches.length > 0 && (
        <>
          <input type="hidden" name={`${name}Searched`} value={typed.value} />
          <Radios
            {...chosen}
            label={t('links:ask.choose')}
            choices={matches.map(({ id, name: { text, lang: own } }) => ({
              value: id,
              label: text,
              ...(own === lang ? {} : { lang: own }),
            }))}
          />
        </>
      )}
    </>
  )
}

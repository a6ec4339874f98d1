// A text in two languages, as part of a form whose state is known.
import { BilingualFields, type BilingualFieldsProps } from '#app/components/bilingual-fields.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'

type Props = Pick<BilingualFieldsProps, 'legend' | 'legendSize' | 'hint' | 'rows' | 'optional'> & {
  form: FormState
  name: string
}

export function FormBilingual({ form, name, ...props }: Props) {
  const { lang } = useLanguage()
  const [pair, en, cy] = [name, `${name}.en`, `${name}.cy`].map(form.field)
  if (!pair || !en || !cy) return null
  return (
    <BilingualFields
      {...props}
      id={pair.id}
      name={name}
      first={lang}
      error={pair.error}
      values={{ en: en.value, cy: cy.value }}
      errors={{ en: en.error, cy: cy.error }}
    />
  )
}

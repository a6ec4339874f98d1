// A text in two languages, as part of a form whose state is known.
import { BilingualFields, type BilingualFieldsProps } from '#app/components/bilingual-fields.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'

type Props = Pick<BilingualFieldsProps, 'legend' | 'legendSize' | 'hint' | 'rows' | 'optional'> & {
  form: FormState
  name: string
  /** Of a body or a place: it stands as it is, in one language or two. */
  isName?: boolean
}

export function FormBilingual({ form, name, isName, ...props }: Props) {
  const { lang, t } = useLanguage()
  const [pair, en, cy] = [name, `${name}.en`, `${name}.cy`].map(form.field)
  if (!pair || !en || !cy) return null
  const state = (side: Lang) => {
    const standing = isName ? null : form.standing(name, side)
    return standing && t(`writing:stands.${standing}`)
  }
  return (
    <BilingualFields
      {...props}
      id={pair.id}
      name={name}
      first={lang}
      error={pair.error}
      values={{ en: en.value, cy: cy.value }}
      errors={{ en: en.error, cy: cy.error }}
      states={{ en: state('en'), cy: state('cy') }}
    />
  )
}

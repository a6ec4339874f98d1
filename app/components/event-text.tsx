// A text of an event in both languages, as part of its form.
import type { ReactNode } from 'react'
import { BilingualFields } from '#app/components/bilingual-fields.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'

type Props = {
  form: FormState
  name: string
  legend: ReactNode
  hint?: ReactNode
  rows?: number
  optional?: boolean
}

export function EventText({ form, name, ...props }: Props) {
  const { lang } = useLanguage()
  const [both, en, cy] = [form.field(name), form.field(`${name}.en`), form.field(`${name}.cy`)]
  return (
    <BilingualFields
      {...props}
      id={both.id}
      name={name}
      first={lang}
      error={both.error}
      values={{ en: en.value, cy: cy.value }}
      errors={{ en: en.error, cy: cy.error }}
    />
  )
}

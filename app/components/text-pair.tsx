// One text in both languages: what is said in the one, and a box for the other beside it.
import { Prose } from '#app/components/prose.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import { otherLang, type Lang } from '#app/paths.ts'
import type { TextPair as Pair } from '#app/server/text-to-write.ts'

/** What may have several lines. */
const isLong: Partial<Record<Pair['field'], true>> = {
  description: true,
  access: true,
  signUpNote: true,
  skills: true,
  summary: true,
}

type Props = { pair: Pair; language: Lang; form: FormState }

export function TextPair({ pair, language, form }: Props) {
  const { t } = useLanguage()
  const other = otherLang(language)
  const field = t(`writing:field.${pair.field}`)
  const box = {
    ...form.field(`${pair.name}.${language}`),
    label: `${field}: ${t(`writing:parity.lang.${language}`)}`,
    hint: pair.standing ? t(`writing:stands.${pair.standing}`) : undefined,
    inputLang: language,
    spellCheck: true,
  }
  return (
    <div className="cd-both cd-above-5">
      <div>
        <h2 className="govuk-label">
          {field}: {t(`writing:parity.lang.${other}`)}
        </h2>
        {pair.other ? <Prose text={pair.other} lang={other} /> : <p>{t('writing:one.nothing')}</p>}
      </div>
      {isLong[pair.field] ? (
        <Textarea {...box} rows={pair.other.length > 200 ? 10 : 4} />
      ) : (
        <TextInput {...box} />
      )}
    </div>
  )
}

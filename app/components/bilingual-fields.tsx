import type { ReactNode } from 'react'
import { ErrorMessage } from './error-message.tsx'
import { Fieldset } from './fieldset.tsx'
import { FormGroup } from './form-group.tsx'
import { Hint } from './hint.tsx'
import type { LabelSize } from './label.tsx'
import type { Lang } from '#app/paths.ts'
import { Textarea } from './textarea.tsx'
import { TextInput } from './text-input.tsx'
import { useWords } from './words.tsx'

export interface BilingualFieldsProps {
  /** The fields get `id-cy` and `id-en`; the form sends `name.cy` and `name.en`. */
  id: string
  name: string
  /** The page's language: its field stands first. */
  first: Lang
  legend: ReactNode
  legendSize?: LabelSize
  hint?: ReactNode
  optional?: boolean
  /** What is wrong with the pair: neither is filled in. */
  error?: ReactNode
  values?: Partial<Record<Lang, string>>
  /** What is wrong with one of the two. */
  errors?: Partial<Record<Lang, ReactNode>>
  /** What is known of each text: missing, draft, checked, out of date. */
  states?: Partial<Record<Lang, ReactNode>>
  /** Lines; without it each is a single line. */
  rows?: number
  maxLength?: number
}

/** One text in two languages, side by side and of equal weight; either may be written first. */
export function BilingualFields(props: BilingualFieldsProps) {
  const words = useWords()
  const { id, first, error, hint, rows } = props
  const languages: Lang[] = first === 'cy' ? ['cy', 'en'] : ['en', 'cy']
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <FormGroup error={Boolean(error)}>
      <Fieldset
        legend={props.legend}
        legendSize={props.legendSize}
        optional={props.optional}
        role="group"
        describedBy={ids || undefined}
      >
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <div className="cd-both" id={id}>
          {languages.map((lang) => {
            const field = {
              id: `${id}-${lang}`,
              describedBy: props.states?.[lang] ? `${id}-${lang}-state` : undefined,
              name: `${props.name}.${lang}`,
              label: lang === 'cy' ? words.welsh : words.english,
              labelClassName: 'cd-both__label',
              error: props.errors?.[lang],
              value: props.values?.[lang],
              maxLength: props.maxLength,
              inputLang: lang,
              spellCheck: true,
            }
            return (
              <div key={lang}>
                {rows ? <Textarea {...field} rows={rows} /> : <TextInput {...field} />}
                {props.states?.[lang] && (
                  <p className="cd-both-state" id={`${id}-${lang}-state`}>
                    {props.states[lang]}
                  </p>
                )}
              </div>
            )
          })}
        </div>
      </Fieldset>
    </FormGroup>
  )
}

// What a form's fields show: the values that were typed (or kept), and the sentence for what is wrong.
import { createContext, useContext } from 'react'
import { inFormOrder } from '#app/form-order.ts'
import { serializeIntent } from './form-intent.ts'
import { valueIn } from '#app/form-values.ts'
import { fieldSentence, summarySentence } from '#app/form-words.ts'
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'
import type { FormReply } from '#app/server/form.ts'
import { standingOf, type Standing, type Wording } from '#app/standing.ts'
import type { AuthoredText } from '#app/text.ts'

export type FieldState = { id: string; name: string; value: string; error: string | undefined }

export type FormState = {
  /** One field by its name, such as `title.en` or `sessions[0].date`. */
  field: (name: string) => FieldState
  /** Everything at a name: a list, a group. */
  valueAt: (name: string) => unknown
  /** Whether a value is ticked at a name. */
  isTicked: (name: string, value: string) => boolean
  /** Of what is changed: the one that was read before anybody typed; where that is stale, the one there is now. */
  version: string
  /** Whether a reader is brought to the field with this name. */
  opensAt: (name: string) => boolean
  /** Where a text stands in a language, as `kept.wordings` has it; null once it was typed over. */
  standing: (name: string, lang: Lang) => Standing | null
  /** For the error summary. */
  errors: { fieldId?: string; text: string }[]
  /** Attributes of a button that adds to a list or removes from it, without a script. */
  adds: (list: string, value?: object) => { name: string; value: string }
  removes: (list: string, index: number) => { name: string; value: string }
}

const Typed = createContext<Record<string, unknown> | null>(null)

/** Around a page: what was typed into its form before it was asked for in the other language. */
export const TypedProvider = Typed.Provider

/** The state of a form that is called `form` in the catalogues. */
export function useFormState(
  form: string,
  reply: FormReply | undefined,
  kept: Record<string, unknown> = {},
): FormState {
  const { t } = useLanguage()
  const typed = useContext(Typed)
  const values = reply?.values ?? typed ?? kept
  const issues = reply?.issues ?? []
  const isStale = issues.some(({ code }) => code === 'stale')
  const at = (name: string): unknown => valueIn(values, name)

  return {
    field: (name) => {
      const issue = issues.find((one) => one.name === name)
      const value = at(name)
      return {
        id: idOf(name),
        name,
        value: value === null || value === undefined ? '' : String(value),
        error: issue && fieldSentence(t, form, issue),
      }
    },
    valueAt: at,
    isTicked: (name, value) => [at(name)].flat().includes(value),
    version: String((isStale ? undefined : values.version) ?? kept.version ?? ''),
    opensAt: (name) => reply?.opensAt === name,
    standing: (name, lang) => {
      const text = valueIn(kept, name) as AuthoredText | undefined
      const isKept = ['en', 'cy'].every(
        (side) => (at(`${name}.${side}`) || null) === valueIn(kept, `${name}.${side}`),
      )
      const wordings = kept.wordings as readonly Wording[] | undefined
      return wordings && text && isKept ? standingOf(wordings, name, text, lang) : null
    },
    errors: inFormOrder(form, issues).map((issue) => ({
      ...(issue.name ? { fieldId: idOf(issue.name) } : {}),
      text: summarySentence(t, form, issue),
    })),
    adds: (list, value = {}) =>
      serializeIntent({ type: 'insert', payload: { name: list, defaultValue: value } }),
    removes: (list, index) => serializeIntent({ type: 'remove', payload: { name: list, index } }),
  }
}

/** The id of the field with a name. */
export const idOf = (name: string): string => name.replace(/[^\w]+/g, '-').replace(/-$/, '')

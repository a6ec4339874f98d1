// Forms without a script: what was typed, read as nested values; what is wrong, told at its field.
import { data } from '@remix-run/node'
import { parse, type Intent } from '@conform-to/react'
import type { AuthoredText } from '#app/text.ts'
import { asTyped } from '#app/server/as-typed.ts'

/** One thing wrong with a form, at the field whose name this is; '' is the form as a whole. */
export type FormIssue = { name: string; code: string; limit?: number | null }

/** What a form's page is given back when it was not taken: everything typed, and what is wrong. */
export type FormReply = {
  values: Record<string, unknown>
  issues: FormIssue[]
  /** The name of the field that a reader is brought to, where the form grew. */
  opensAt?: string
}

/** What was typed at a name: a string, a list, or more names. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever a browser sends; each action reads it field by field
export type Typed = Record<string, any>

export type Submitted = {
  /** What was typed: strings, nested by names such as `title.en` and `sessions[0].date`. */
  values: Typed
  /** A button that changes the form's own shape was pressed (add a date, remove one): just show it again. */
  reshaped: boolean
  /** The button that was pressed, where the form has several: the value of its `do`. */
  pressed: string | null
}

/** More than any form of ours has; a name with a far index would make a list of that length. */
const MOST_FIELDS = 2000
const FAR_INDEX = /\[(?!\d{1,2}\])[^\]]*\d/
const DEEPEST = 6

function isOurs(body: FormData): boolean {
  const names = [...body.keys()]
  const strange = (name: string) => {
    const steps = name.split(/[.[\]]+/)
    // What every object has would take the place of what makes words of it.
    return FAR_INDEX.test(name) || steps.length > DEEPEST || steps.some((step) => step in {})
  }
  return names.length <= MOST_FIELDS && !names.some(strange)
}

/** Throws a 400 where no form of ours could have sent this. */
export async function readForm(request: Request): Promise<Submitted> {
  const notOurs = () => new Response(null, { status: 400 })
  const body = await request.formData().catch(() => {
    throw notOurs()
  })
  if (!isOurs(body)) throw notOurs()
  const pressed = body.get('do')
  let reshaped = false
  try {
    const { payload } = parse(body, {
      resolve: (value: Record<string, unknown>, intent: Intent | null) => {
        reshaped = intent !== null
        return { value }
      },
    })
    return { values: payload, reshaped, pressed: typeof pressed === 'string' ? pressed : null }
  } catch {
    // What conform writes into a form for itself was written by somebody else.
    throw notOurs()
  }
}

/** What was typed into a form that is only to be seen again: no password, and no button. */
export async function readTyped(request: Request): Promise<Typed> {
  const { values } = await readForm(request)
  const { password: _, newPassword: __, do: ___, ...typed } = values
  return typed
}

/** Shows the form again with everything that was typed. */
export function again(submitted: Submitted, issues: readonly FormIssue[] = [], opensAt?: string) {
  const { values } = submitted
  const reply: FormReply = {
    values,
    issues: issues.map((issue) => asTyped(values, issue)),
    ...(opensAt ? { opensAt } : {}),
  }
  const tooOften = issues.some(({ code }) => /^(tried_)?too_often$|^too_many_/.test(code))
  return data(reply, { status: tooOften ? 429 : issues.length ? 422 : 200 })
}

/** The issues of an InvalidInput, at the form's field names. `rename` maps an input's name to the form's. */
export function issuesFrom(
  refusal: { issues: readonly { path: readonly string[]; code: string; limit: number | null }[] },
  rename: Record<string, string> = {},
): FormIssue[] {
  return refusal.issues.map(({ path, code, limit }) => {
    const name = path
      .map((step, at) => (/^\d+$/.test(step) ? `[${step}]` : at ? `.${step}` : step))
      .join('')
    return { name: rename[name] ?? name, code, limit }
  })
}

/** A whole number that was typed: null where nothing was, NaN becomes a number that no rule takes. */
export function wholeNumber(typed: unknown): number | null {
  const text = String(typed ?? '').trim()
  if (!text) return null
  return /^-?\d{1,9}$/.test(text) ? Number(text) : -1
}

/** What was typed, or null where nothing was. */
export const textOrNull = (typed: unknown): string | null =>
  typeof typed === 'string' && typed.trim() !== '' ? typed : null

/** A text in two languages; what was not typed is null. */
export const typedPair = (typed: Typed | undefined): AuthoredText => ({
  en: textOrNull(typed?.en),
  cy: textOrNull(typed?.cy),
})

/** A list of ticked values, whether one, several or none were ticked. */
export const ticked = (typed: unknown): string[] =>
  (Array.isArray(typed) ? typed : [typed]).filter((one): one is string => typeof one === 'string')

/** Answers to a question of yes or no; what nobody answered is neither. */
export const yesOrNo = (typed: unknown): boolean | null =>
  typed === 'yes' ? true : typed === 'no' ? false : null

/** The answer as its field shows it. */
export const yesNoValue = (answer: boolean | null): string =>
  answer === null ? '' : answer ? 'yes' : 'no'

export const isTicked = (typed: unknown): boolean => typed === 'on' || typed === 'yes'

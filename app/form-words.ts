// The sentences for what is wrong with a form: at its field, and in the summary, where a line names its field.
import type { Translate } from '#app/locales/catalogue.ts'
import type { FormIssue } from '#app/server/form.ts'

/** A sentence of the form's own where there is one, and else that of the code: `own` says which. */
function sentenceOf(t: Translate, form: string, { name, code, limit }: FormIssue) {
  const say = (...keys: string[]) => t(keys as never, { limit, defaultValue: '' }) as string
  const own = say(`errors:${form}.${withoutPositions(name) || 'form'}.${code}`)
  return { own: own !== '', text: own || say(`errors:code.${code}`, 'errors:code.wrong') }
}

/**
 * What stands at the field. In a form called `form` in the catalogues it is looked for as errors:<form>.<field>.<code>
 * first, where <field> leaves out positions, and then as errors:code.<code>.
 */
export const fieldSentence = (t: Translate, form: string, issue: FormIssue): string =>
  sentenceOf(t, form, issue).text

/** What stands in the summary: a sentence of many fields says which it is about, and one of a list which item. */
export function summarySentence(t: Translate, form: string, issue: FormIssue): string {
  const say = (key: string, facts: object = {}) =>
    t(key as never, { ...facts, defaultValue: '' }) as string
  const { own, text } = sentenceOf(t, form, issue)
  const steps = withoutPositions(issue.name).split('.')
  const language = steps.at(-1) === 'en' || steps.at(-1) === 'cy' ? steps.pop() : undefined
  const name = own ? '' : say(`errors:label.${steps.at(-1)}`)
  const named = name && language ? `${name} (${say(`errors:label.${language}`)})` : name
  const line = named ? `${named}: ${text}` : text
  const [, list, position] = /^(\w+)\[(\d+)\]/.exec(issue.name) ?? []
  return (
    (list && say(`errors:${form}.nth.${list}`, { number: Number(position) + 1, text: line })) ||
    line
  )
}

const withoutPositions = (name: string) => name.replace(/\[\d+\]/g, '')

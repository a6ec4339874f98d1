// A text to write in one language: where it stands, all that its thing says, and how that is said anew.
import type { LoaderFunctionArgs } from '@remix-run/node'
import { numberOf, otherLang, type Lang } from '#app/paths.ts'
import { ChangeGroup, GroupToChange } from '#app/server/change-group-documents.ts'
import { ChangeOpportunity, OpportunityToChange } from '#app/server/change-opportunity-documents.ts'
import { eventInput, eventValues } from '#app/server/event-form.ts'
import { ChangeEvent, EventToEdit } from '#app/server/event-write-documents.ts'
import { textOrNull, type Typed } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { opportunityInput, opportunityValues } from '#app/server/opportunity-form.ts'
import { found, needsSignIn, run, type Asked } from '#app/server/run.ts'
import { standingOf, type Standing } from '#app/standing.ts'
import type { AuthoredText } from '#app/text.ts'

const TextToWrite = /* @__PURE__ */ graphql(`
  query TextToWrite($number: Int!) {
    textToWrite(number: $number) {
      language
      state
      parts
      event {
        number
      }
      opportunity {
        number
      }
      organisation {
        number
      }
    }
  }
`)

export type Written = 'draft' | 'machine' | 'checked'

const fields = {
  event: ['title', 'description', 'access', 'signUpNote'],
  opportunity: ['title', 'description', 'timingText', 'skills'],
  group: ['summary'],
} as const

export type Wrote = keyof typeof fields

/** The text of an address with everything that its thing says, as its own form would show it. */
export async function textToWrite({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const number = numberOf(params.text)
  const { textToWrite: wording } = await run(asked, TextToWrite, { number })
  const { event, opportunity, organisation, ...standing } = found(wording)
  if (event) {
    const { event: whole } = await run(asked, EventToEdit, {
      number: event.number,
      tells: false,
    })
    return {
      ...standing,
      of: 'event' as const,
      number: event.number,
      values: eventValues(found(whole)) as Typed,
    }
  }
  if (opportunity) {
    const { number: at } = opportunity
    const { opportunity: whole } = await run(asked, OpportunityToChange, { number: at })
    return {
      ...standing,
      of: 'opportunity' as const,
      number: at,
      values: opportunityValues(found(whole)),
    }
  }
  const { organisation: whole } = await run(asked, GroupToChange, organisation)
  const { areas, ...group } = found(whole)
  return {
    ...standing,
    of: 'group' as const,
    number: group.number,
    values: { ...group, areaCodes: areas.map(({ code }) => code) } as Typed,
  }
}

export type ToWrite = Awaited<ReturnType<typeof textToWrite>>

export type TextPair = {
  /** As in the form, without its language: `requirements[0].why`. */
  name: string
  /** What it is, as the catalogue calls it. */
  field: (typeof fields)[Wrote][number] | 'what' | 'why'
  said: string
  other: string
  /** Where it stands in the language that is written. */
  standing: Standing | null
}

/** What is said in either language, each with the other beside it. */
export function pairsOf({ of, values, ...wording }: ToWrite): TextPair[] {
  const { language } = wording
  const requirements: Typed[] = of === 'opportunity' ? values.requirements : []
  const all = [
    ...fields[of].map((field) => ({ name: field as string, field, text: values[field] })),
    ...requirements.flatMap((requirement, at) =>
      (['what', 'why'] as const).map((field) => ({
        name: `requirements[${at}].${field}`,
        field,
        text: requirement[field],
      })),
    ),
  ]
  return all.flatMap(({ name, field, text }) => {
    const both = (text ?? { en: null, cy: null }) as AuthoredText
    const { [language]: said, [otherLang(language)]: other } = both
    const standing = standingOf([wording], name, both, language)
    return said || other ? [{ name, field, said: said ?? '', other: other ?? '', standing }] : []
  })
}

/** Says the whole thing anew, with what was typed of this one language. */
export async function saveText(
  asked: Asked,
  { of, values, language }: ToWrite,
  { typed, version, written }: { typed: Typed; version: number; written: Written },
) {
  const texts = [...fields[of], 'requirements'].map((name) => [name, typed[name]] as const)
  const said = withTyped(values, Object.fromEntries(texts), language)
  const { id } = values
  const more = { version, written: { [language]: written } }
  if (of === 'event') {
    const input = { ...eventInput(said), ...more, eventId: id }
    return (await run(asked, ChangeEvent, { input })).result
  }
  if (of === 'opportunity') {
    const input = { ...opportunityInput(said), ...more, opportunityId: id }
    return (await run(asked, ChangeOpportunity, { input })).result
  }
  const { kind, name, summary, areaCodes, identifiers, ...contact } = said
  const { contactName, contactEmail, contactPhone, website } = contact
  const own = { kind, name, summary, areaCodes, identifiers }
  const reached = { contactName, contactEmail, contactPhone, website }
  const input = { ...own, ...reached, ...more, organisationId: id }
  return (await run(asked, ChangeGroup, { input })).changeOrganisation
}

/** Everything as it stands, but for each text what was typed of it in one language. */
function withTyped(stands: Typed, typed: Typed, language: Lang): Typed {
  return Object.fromEntries(
    Object.entries(stands).map(([name, value]) => {
      const given = typed[name]
      if (given === undefined) return [name, value]
      if (Array.isArray(value)) {
        return [name, value.map((one, at) => withTyped(one, given[at] ?? {}, language))]
      }
      return [name, { ...value, [language]: textOrNull(given[language]) }]
    }),
  )
}

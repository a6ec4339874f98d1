import * as z from 'zod'
import { characterFaults, isBlank, lengthOf, tidyText } from './text-faults.ts'
import type { TextFault } from './text-faults.ts'

/**
 * The shapes of every text the product takes in, for forms and for the API alike. A message is a
 * code from text-faults.ts; `too_long` carries `params.max`. A blank optional text becomes null.
 */
export type TextBounds = { max: number }

type Check = (text: string) => TextFault | null

type TextRules = TextBounds & { lines: 'one' | 'many'; check?: Check }

/** One line: a title, a street, a telephone number. Line breaks and tabs are refused. */
export function shortText({ max }: TextBounds) {
  return requiredText({ max, lines: 'one' })
}

/** Several lines: a description. Tabs and line breaks are kept, the latter as LF. */
export function longText({ max }: TextBounds) {
  return requiredText({ max, lines: 'many' })
}

/** One line, or null where nothing but space was typed. */
export function optionalShortText({ max }: TextBounds) {
  return optionalText({ max, lines: 'one' })
}

/** Several lines, or null where nothing but space was typed. */
export function optionalLongText({ max }: TextBounds) {
  return optionalText({ max, lines: 'many' })
}

/** What to call somebody. Mails greet with it, so nothing that a mail reader turns into a link gets in. */
export function personName({ max }: TextBounds = { max: 120 }) {
  return requiredText({ max, lines: 'one', check: nameFault })
}

/** What an organisation is called, in English, Welsh or both: mails carry it, and so it carries no address. */
export function bodyName({ required }: { required: boolean }) {
  return bilingualText({ max: 150, required, check: bodyNameFault })
}

/** Whom to ask for, if anybody is named. Mails carry it too. */
export function optionalPersonName({ max }: TextBounds = { max: 120 }) {
  return optionalText({ max, lines: 'one', check: nameFault })
}

/** An address that mail can be sent to, in lower case. Up to 254 characters, as SMTP allows. */
export function emailAddress() {
  return requiredText({ max: 254, lines: 'one', check: emailFault }).transform(lowerCase)
}

/** An address in lower case, or null where nothing but space was typed. */
export function optionalEmailAddress() {
  return optionalText({ max: 254, lines: 'one', check: emailFault }).transform((address) =>
    address === null ? null : lowerCase(address),
  )
}

type BilingualBounds = TextBounds & { required: boolean; lines?: 'one' | 'many'; check?: Check }

/** A text in English, Welsh or both. When required, at least one language has to say something. */
export function bilingualText({ max, required, lines = 'one', check }: BilingualBounds) {
  const text = () => optionalText({ max, lines, ...(check ? { check } : {}) })
  return z
    .object({ en: text(), cy: text() })
    .nullish()
    .transform((value, ctx) => {
      const { en, cy } = value ?? { en: null, cy: null }
      if (required && en === null && cy === null) addFault(ctx, 'one_language_required')
      return { en, cy }
    })
}

/** Why something is off, as those concerned are told. */
export const reasonText = ({ max }: { max: number }) =>
  bilingualText({ max, required: true, lines: 'many' })

function requiredText(rules: TextRules) {
  return z.string({ error: 'required' satisfies TextFault }).transform((raw, ctx) => {
    const text = cleaned(raw, rules, ctx)
    if (text !== null) return text
    addFault(ctx, 'required')
    return z.NEVER
  })
}

function optionalText(rules: TextRules) {
  return z
    .string({ error: 'required' satisfies TextFault })
    .nullish()
    .transform((raw, ctx) => (typeof raw === 'string' ? cleaned(raw, rules, ctx) : null))
}

/** The tidied text, null when it is blank. What is wrong with it is told as issues. */
function cleaned(raw: string, { max, lines, check }: TextRules, ctx: z.RefinementCtx) {
  // A text that no tidying could bring under its limit is not worth the work of tidying.
  if (raw.length > max * 8 + 1000) {
    addFault(ctx, 'too_long', { max })
    return raw
  }
  const text = tidyText(raw)
  const faults = characterFaults(text, lines)
  if (faults.length === 0 && isBlank(text)) return null
  for (const fault of faults) addFault(ctx, fault)
  if (lengthOf(text) > max) addFault(ctx, 'too_long', { max })
  else if (faults.length === 0) {
    const fault = check?.(text)
    if (fault) addFault(ctx, fault)
  }
  return text
}

function addFault(ctx: z.RefinementCtx, message: TextFault, params: Record<string, unknown> = {}) {
  ctx.addIssue({ code: 'custom', message, params })
}

function nameFault(name: string): TextFault | null {
  if (!/\p{L}/u.test(name)) return 'not_a_name'
  return name.includes('/') || carriesAddress(name) ? 'not_a_name' : null
}

function bodyNameFault(name: string): TextFault | null {
  return carriesAddress(name) ? 'name_with_address' : null
}

/** "A.B.Jones" and "St.Woolos": an abbreviation with no space behind it, where the longer name begins. */
const shortened = /(?<!\S)((?:\p{Lu}\.)*(?:\p{Lu}|S[Tt]|Dr|Mrs?|Ms|Rev)\.)(?=\p{Lu}\p{L}{3,})/gu

/**
 * Whether a mail reader would turn part of it into a link, however its letters and dots are written. It cannot be
 * told from how it looks which words are the ends of addresses, so every word right after a dot counts as one.
 */
function carriesAddress(name: string): boolean {
  const plain = name.normalize('NFKC').replace(/。/gu, '.')
  const spaced = plain.replace(shortened, '$1 ').toLowerCase()
  return (
    /[@<>\\]|\/\/|www\./u.test(spaced) ||
    /[^\s.]\.\p{L}{2,}/u.test(spaced) ||
    /\d+(\.\d+){3}/u.test(spaced) ||
    // An address goes on behind a slash; two names with one between them have no dot.
    /\.\p{L}{2,}\S*\//u.test(plain)
  )
}

function emailFault(address: string): TextFault | null {
  const [local = '', domain = '', ...more] = address.split('@')
  const localForm = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
  const label = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i
  const labels = domain.split('.')
  const sound =
    more.length === 0 &&
    local.length <= 64 &&
    localForm.test(local) &&
    labels.length >= 2 &&
    labels.every((part) => label.test(part)) &&
    /^([a-z]{2,}|xn--.+)$/i.test(labels.at(-1) ?? '')
  return sound ? null : 'not_an_email'
}

function lowerCase(address: string): string {
  return address.toLowerCase()
}

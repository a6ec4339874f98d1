// What forms about accounts have in common: passwords never come back, and trying too often is told as a fault.
import { isOwnPath } from '#graphql/text/own-path.ts'
import type { FormIssue, Submitted } from '#app/server/form.ts'

/** What was typed, without its passwords. */
export function withoutPasswords(submitted: Submitted): Submitted {
  const { password: _, newPassword: __, ...values } = submitted.values
  return { ...submitted, values }
}

/** What was typed, or nothing. */
export const typed = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The language that was ticked, or null where none was. */
export const tickedLanguage = (value: unknown): 'cy' | 'en' | 'both' | null =>
  value === 'cy' || value === 'en' || value === 'both' ? value : null

/** A TooMany, as what is wrong with the form as a whole. */
export const triedTooOften = (refusal: { retryAfterSeconds: number }): FormIssue => ({
  name: '',
  code: 'tried_too_often',
  limit: Math.ceil(refusal.retryAfterSeconds / 60),
})

/** The page of ours that somebody came from and wants to go back to, or null. */
export function backOf(request: Request): string | null {
  const back = new URL(request.url).searchParams.get('back') ?? ''
  return isOwnPath(back) ? back : null
}

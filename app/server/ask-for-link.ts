// Has a link mailed to the address that was typed. What comes next is the same whether or not it has an account.
import { redirect } from '@remix-run/node'
import type { TadaDocumentNode } from 'gql.tada'
import { languageOf } from '#app/language.tsx'
import { triedTooOften, typed } from '#app/server/account-form.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { run, type Asked } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

type Answer =
  | { __typename: 'Done' }
  | { __typename: 'TooMany'; retryAfterSeconds: number }
  | ({ __typename: 'InvalidInput' } & Parameters<typeof issuesFrom>[0])

/** `reason` is what the next page says the mail is for. */
export async function askForLink(
  asked: Asked,
  document: TadaDocumentNode<{ answer: Answer }, { email: string }>,
  reason: 'reset' | 'again',
) {
  const submitted = await readForm(asked.request)
  const { answer } = await run(asked, document, { email: typed(submitted.values.email) })
  switch (answer.__typename) {
    case 'Done':
      return redirect(languageOf(asked.request).to('checkMail', undefined, { for: reason }))
    case 'TooMany':
      return again(submitted, [triedTooOften(answer)])
    case 'InvalidInput':
      return again(submitted, issuesFrom(answer))
    default:
      return unreachable(answer)
  }
}

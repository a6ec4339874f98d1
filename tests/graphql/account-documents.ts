// What tests of accounts send, and the links that mails would carry.
import { parse } from 'graphql'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { viewerFrom } from '#graphql/accounts/sign-in-session.ts'
import type { Context } from '#graphql/context.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import type { PassPurpose } from '#prisma/client.ts'
import { SECRET, type House } from '#tests/support/house.ts'

export const PASSWORD = 'lanterns along the Usk'

/** The mutation of an operation that answers with Done or a refusal. */
const silent = (name: string, input: string) => `
  mutation (${input ? `$input: ${input}!` : '$none: Boolean'}) {
    ${name}${input ? '(input: $input)' : ''} {
      __typename
      ... on InvalidInput { issues { path code limit } }
      ${passRefusal.has(name) ? '... on PassInvalid { why }' : ''}
      ${name === 'deleteAccount' ? '... on HandOverFirst { organisations { name { en } } }' : ''}
    }
  }
`
const passRefusal = new Set([
  'confirmAddress',
  'declineAccount',
  'resetPassword',
  'confirmAddressChange',
  'becomeFirstAdministrator',
])

const inputs: Record<string, string> = {
  declineAccount: 'TokenInput',
  confirmAddressChange: 'TokenInput',
  sendConfirmationAgain: 'EmailInput',
  askPasswordReset: 'EmailInput',
  signOut: '',
  signOutEverywhere: '',
}

export type Answer = {
  __typename: string
  why?: string
  issues?: { path: string[]; code: string; limit: number | null }[]
  organisations?: { name: { en: string } }[]
}

/** Asks for one of the silent operations of accounts and gives its answer. */
export async function ask(
  house: House,
  name: string,
  input: object = {},
  viewer: Viewer = visitor,
  more: Partial<Context> = {},
): Promise<Answer> {
  const type = inputs[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const context = { ...house.as(viewer), ...more }
  const { data, errors } = await house.engine.run(parse(silent(name, type)), { input }, context)
  if (errors?.[0]) throw errors[0]
  return data?.[name] as Answer
}

export const newcomer = (email: string, more: object = {}) => ({
  name: 'Eleri Morgan',
  email,
  password: PASSWORD,
  preferredLanguage: 'cy',
  consent: true,
  ...more,
})

/** The token of the latest pass for a purpose. */
export async function latestToken(house: House, purpose: PassPurpose): Promise<string> {
  const pass = await house.db.pass.findFirstOrThrow({
    where: { purpose },
    orderBy: { id: 'desc' },
  })
  return tokenOf(SECRET, pass)
}

/** Presses the button under the link that was mailed last. */
export const confirm = async (house: House, password = PASSWORD) =>
  ask(house, 'confirmAddress', { token: await latestToken(house, 'confirm_address'), password })

/** Makes an account with a confirmed address, the way people do. */
export async function makeAccount(house: House, email: string) {
  await ask(house, 'createAccount', newcomer(email))
  await confirm(house)
  return house.db.account.findUniqueOrThrow({ where: { email } })
}

/** Who a browser is that was given a cookie. */
export async function viewerBy(house: House, sessionId: string | null | undefined) {
  const now = house.as().now()
  const cookieHeader = `session=${sessionId}`
  return (await viewerFrom({ db: house.db, now, cookieHeader, publicUrl: 'http://x' })).viewer
}

/** What an address was told, in order. */
export async function mailsTo(house: House, email: string): Promise<string[]> {
  const notices = await house.db.notice.findMany({ where: { email }, orderBy: { id: 'asc' } })
  return notices.map(({ kind }) => kind)
}

/** A context that keeps the cookies which operations set. */
export function withCookies(house: House, more: Partial<Context> = {}) {
  const cookies: (string | null)[] = []
  const context: Context = {
    ...house.as(),
    ...more,
    setCookie: ({ sessionId }) => cookies.push(sessionId),
  }
  return { context, cookies }
}

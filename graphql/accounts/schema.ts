// How signing in and accounts look in GraphQL.
import {
  AddressTaken,
  AdministratorExists,
  HandOverFirst,
  OtherAccount,
  WrongSignIn,
} from '#graphql/accounts/account-refusals.ts'
import { askAddressChange } from '#graphql/accounts/ask-address-change.ts'
import { askPasswordReset } from '#graphql/accounts/ask-password-reset.ts'
import { changePassword } from '#graphql/accounts/change-password.ts'
import { confirmAddressChange } from '#graphql/accounts/confirm-address-change.ts'
import { confirmAddress } from '#graphql/accounts/confirm-address.ts'
import { createAccount } from '#graphql/accounts/create-account.ts'
import { declineAccount } from '#graphql/accounts/decline-account.ts'
import { deleteAccount } from '#graphql/accounts/delete-account.ts'
import { becomeFirstAdministrator } from '#graphql/accounts/first-administrator.ts'
import { accountOfPass } from '#graphql/accounts/hold-account.ts'
import { resetPassword } from '#graphql/accounts/reset-password.ts'
import { sendConfirmationAgain } from '#graphql/accounts/send-confirmation-again.ts'
import type { SignInCookie } from '#graphql/accounts/sign-in-cookie.ts'
import { signIn } from '#graphql/accounts/sign-in.ts'
import { signOutEverywhere } from '#graphql/accounts/sign-out-everywhere.ts'
import { signOut } from '#graphql/accounts/sign-out.ts'
import { builder } from '#graphql/builder.ts'
import type { Operation } from '#graphql/operation/operation.ts'
import { refusalType, silentOperationField, toBeGiven } from '#graphql/operation/schema.ts'
import { TooMany } from '#graphql/operation/throttle.ts'
import { PassInvalid } from '#graphql/passes/pass.ts'
import { ChosenLanguage } from '#graphql/people/person-schema.ts'
import { Text } from '#graphql/text/schema.ts'
import { PassPurpose } from '#prisma/client.ts'

refusalType(WrongSignIn, 'The address, the password or both are not those of an account.')
refusalType(AddressTaken, 'Meanwhile another account has that address.')
refusalType(OtherAccount, 'The link was asked for by another account than the viewer’s.')
refusalType(AdministratorExists, 'There is an administrator already.')

const Left = builder
  .objectRef<HandOverFirst['organisations'][number]>('OrganisationLeft')
  .implement({
    description: 'An organisation that would be left without an owner.',
    fields: (t) => ({
      number: t.exposeInt('organisationId', { description: 'Its number in addresses.' }),
      name: t.expose('name', { type: Text, description: 'What it is called.' }),
    }),
  })

refusalType(
  HandOverFirst,
  'Organisations with other members, or with something still to come, would be left without an owner.',
  (t) => ({
    organisations: t.field({
      type: [Left],
      description: 'Those to hand over first.',
      resolve: (refusal) => refusal.organisations,
    }),
  }),
)

/** Hands the cookie that an operation answers with to the door through which it was asked. */
const withCookie = <Input>(
  operation: Operation<Input, { cookie: SignInCookie }>,
): Operation<Input, void> => {
  const { permission } = operation
  const handing: Operation<Input, void> = Object.assign(
    async (...[context, input]: Parameters<typeof operation>) => {
      const { cookie } = await operation(context, input)
      context.setCookie?.(cookie)
    },
    { permission },
  )
  return handing
}

const email = { required: true, description: 'An e-mail address.' } as const
const password = { required: true, description: 'The password.' } as const
const newPassword = { required: true, description: 'The password from now on.' } as const
const token = { required: true, description: 'What the mail’s link carries.' } as const
const name = { required: true, description: 'What to call somebody.' } as const
const preferredLanguage = {
  type: ChosenLanguage,
  description: `The language to be written to in. ${toBeGiven}`,
} as const

const TokenInput = builder.inputType('TokenInput', {
  description: 'A link from a mail.',
  fields: (t) => ({ token: t.string(token) }),
})

const EmailInput = builder.inputType('EmailInput', {
  description: 'An address that may or may not have an account.',
  fields: (t) => ({ email: t.string(email) }),
})

silentOperationField('createAccount', createAccount, {
  description:
    'Makes an account. Whether its address had one already, only a mail to that address tells.',
  refusals: [TooMany],
  input: builder.inputType('CreateAccountInput', {
    description: 'Whose account.',
    fields: (t) => ({
      name: t.string(name),
      email: t.string(email),
      password: t.string(password),
      preferredLanguage: t.field(preferredLanguage),
      consent: t.boolean({
        required: true,
        description: 'Whether they agreed to what is kept about them and why.',
      }),
      back: t.string({
        description: 'The path of the page of ours to go on to once the address is confirmed.',
      }),
    }),
  }),
})

silentOperationField('confirmAddress', withCookie(confirmAddress), {
  description:
    'Confirms the address of an account by the link in the mail and the password, and signs the browser in.',
  refusals: [PassInvalid, TooMany],
  input: builder.inputType('ConfirmAddressInput', {
    description: 'The link, and the password that the account was made with.',
    fields: (t) => ({ token: t.string(token), password: t.string(password) }),
  }),
})

silentOperationField('declineAccount', declineAccount, {
  description:
    'Deletes an account that nobody has confirmed, by the link in its mail: whoever reads it did not make it.',
  refusals: [PassInvalid],
  input: TokenInput,
})

builder.queryField('addressOfLink', (t) =>
  t.string({
    nullable: true,
    description:
      'The address of the account that a link from a mail opens, for whoever holds it; null where it opens none.',
    args: {
      purpose: t.arg({ type: PassPurpose, required: true, description: 'What the link is for.' }),
      token: t.arg.string(token),
    },
    resolve: async (_root, { purpose, token }, { db, secret, now }) => {
      try {
        return (await accountOfPass({ db, secret, now: now() }, token, purpose)).email
      } catch (refusal) {
        if (refusal instanceof PassInvalid) return null
        throw refusal
      }
    },
  }),
)

silentOperationField('sendConfirmationAgain', sendConfirmationAgain, {
  description:
    'Sends the mail that confirms an address once more, where one waits to be confirmed.',
  refusals: [TooMany],
  input: EmailInput,
})

silentOperationField('signIn', withCookie(signIn), {
  description: 'Signs the browser in: its answer sets a cookie.',
  refusals: [WrongSignIn, TooMany],
  input: builder.inputType('SignInInput', {
    description: 'Who signs in.',
    fields: (t) => ({ email: t.string(email), password: t.string(password) }),
  }),
})

silentOperationField('signOut', withCookie(signOut), { description: 'Signs the browser out.' })

silentOperationField('signOutEverywhere', withCookie(signOutEverywhere), {
  description: 'Signs every browser of the viewer’s account out.',
})

silentOperationField('askPasswordReset', askPasswordReset, {
  description:
    'Mails a link that lets somebody choose another password, where there is an account.',
  refusals: [TooMany],
  input: EmailInput,
})

silentOperationField('resetPassword', resetPassword, {
  description: 'Chooses another password by the link in a mail, and signs every browser out.',
  refusals: [PassInvalid, TooMany],
  input: builder.inputType('ResetPasswordInput', {
    description: 'The link and the password.',
    fields: (t) => ({ token: t.string(token), newPassword: t.string(newPassword) }),
  }),
})

silentOperationField('changePassword', withCookie(changePassword), {
  description: 'Changes the viewer’s password, and signs every other browser out.',
  refusals: [WrongSignIn, TooMany],
  input: builder.inputType('ChangePasswordInput', {
    description: 'The password before and after.',
    fields: (t) => ({ password: t.string(password), newPassword: t.string(newPassword) }),
  }),
})

silentOperationField('askAddressChange', askAddressChange, {
  description: 'Mails a link to a new address, which moves the viewer’s account there.',
  refusals: [WrongSignIn, TooMany],
  input: builder.inputType('AskAddressChangeInput', {
    description: 'The new address, and the password once more.',
    fields: (t) => ({ email: t.string(email), password: t.string(password) }),
  }),
})

silentOperationField('confirmAddressChange', withCookie(confirmAddressChange), {
  description:
    'Moves the viewer’s account to a new address by the link in the mail that went there, and signs every other browser out.',
  refusals: [PassInvalid, OtherAccount, AddressTaken],
  input: TokenInput,
})

silentOperationField('deleteAccount', withCookie(deleteAccount), {
  description: 'Deletes the viewer’s account and takes the person out of everything that is kept.',
  refusals: [HandOverFirst, WrongSignIn, TooMany],
  input: builder.inputType('DeleteAccountInput', {
    description: 'The password, once more.',
    fields: (t) => ({ password: t.string(password) }),
  }),
})

silentOperationField('becomeFirstAdministrator', withCookie(becomeFirstAdministrator), {
  description: 'Makes the first administrator by the link that the operator was shown.',
  refusals: [PassInvalid, AdministratorExists, WrongSignIn, TooMany],
  input: builder.inputType('BecomeFirstAdministratorInput', {
    description: 'The link, and who becomes administrator.',
    fields: (t) => ({
      token: t.string(token),
      name: t.string(name),
      email: t.string(email),
      password: t.string(password),
      preferredLanguage: t.field(preferredLanguage),
    }),
  }),
})

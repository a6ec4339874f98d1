// Somebody makes an account. What comes next is the same whether or not the address had one.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Checkbox } from '#app/components/checkbox.tsx'
import { ChosenLanguage } from '#app/components/chosen-language.tsx'
import { FormPage } from '#app/components/form-page.tsx'
import { PasswordInput } from '#app/components/password-input.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { pathTo } from '#app/paths.ts'
import {
  backOf,
  tickedLanguage,
  triedTooOften,
  typed,
  withoutPasswords,
} from '#app/server/account-form.ts'
import { again, issuesFrom, isTicked, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const CreateAccount = graphql(
  `
    mutation CreateAccount($input: CreateAccountInput!) {
      createAccount(input: $input) {
        __typename
        ...Issues
        ... on TooMany {
          retryAfterSeconds
        }
      }
    }
  `,
  [Issues],
)

const InvitedAddress = graphql(`
  query InvitedAddress($token: String!) {
    openedInvitation(token: $token) {
      email
    }
  }
`)

/** The link of the invitation that somebody came from, where they came from one. */
const invitationOf = (back: string | null) =>
  (['en', 'cy'] as const).flatMap((lang) => {
    const before = pathTo('invitation', lang, { token: '' })
    return back?.startsWith(before) ? back.slice(before.length) : []
  })[0]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { personId } = await context.viewer()
  const back = backOf(request)
  if (personId !== null) return redirect(back ?? languageOf(request).to('account'))
  const token = invitationOf(back)
  const invited = token ? await run({ context, request }, InvitedAddress, { token }) : null
  return { back, known: { email: invited?.openedInvitation?.email } }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const submitted = await readForm(request)
  const { name, email, password, preferredLanguage, consent } = submitted.values
  const { to } = languageOf(request)
  const back = backOf(request)
  const { createAccount } = await run({ context, request }, CreateAccount, {
    input: {
      name: typed(name),
      email: typed(email),
      password: typed(password),
      preferredLanguage: tickedLanguage(preferredLanguage),
      consent: isTicked(consent),
      // The link of an invitation is a secret that no second mail carries: one's own invitations are among one's groups.
      back: invitationOf(back) ? to('myGroups') : back,
    },
  })
  const form = withoutPasswords(submitted)
  switch (createAccount.__typename) {
    case 'Done':
      return redirect(to('checkMail', undefined, { for: 'account' }))
    case 'TooMany':
      return again(form, [triedTooOften(createAccount)])
    case 'InvalidInput':
      return again(form, issuesFrom(createAccount))
    default:
      return unreachable(createAccount)
  }
}

export const meta: MetaFunction = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('accounts:create.heading'))

export default function CreateAccountRoute() {
  const reply = useActionData<typeof action>()
  const { back, known } = useLoaderData<typeof loader>()
  const form = useFormState('account', reply, known)
  const { t, to } = useLanguage()
  return (
    <FormPage
      heading={t('accounts:create.heading')}
      errors={form.errors}
      submit={t('accounts:create.submit')}
      intro={<p className="cd-lead">{t('accounts:create.lead')}</p>}
      after={
        <p>
          {t('accounts:create.already')}{' '}
          <a href={to('signIn', undefined, { back })}>{t('accounts:signIn.heading')}</a>
        </p>
      }
    >
      <TextInput
        {...form.field('name')}
        label={t('accounts:name')}
        hint={t('accounts:nameHint')}
        autoComplete="name"
        spellCheck={false}
      />
      <TextInput
        {...form.field('email')}
        label={t('accounts:email')}
        hint={t('accounts:create.emailHint')}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <PasswordInput
        {...form.field('password')}
        label={t('accounts:password')}
        hint={t(
          reply && !form.field('password').error
            ? 'accounts:showAgainHint'
            : 'accounts:passwordHint',
        )}
        autoComplete="new-password"
      />
      <ChosenLanguage form={form} />
      <h2 className="cd-above-6">{t('accounts:create.privacyHeading')}</h2>
      <p className="cd-above-3">
        {t('accounts:create.privacy')}{' '}
        <a href={to('privacy')}>{t('accounts:create.privacyMore')}</a>
      </p>
      <div className="cd-above-4">
        <Checkbox
          {...form.field('consent')}
          value="yes"
          checked={form.isTicked('consent', 'yes')}
          label={t('accounts:create.consent')}
        />
      </div>
    </FormPage>
  )
}

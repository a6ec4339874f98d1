// Somebody says that an entry of the directory is their group.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

const GroupToClaim = graphql(`
  query GroupToClaim($number: Int!) {
    organisation(number: $number) {
      id
      number
      name {
        en
        cy
      }
      claims {
        state
      }
    }
  }
`)

const ClaimGroup = graphql(
  `
    mutation ClaimGroup($input: ClaimOrganisationInput!) {
      claimOrganisation(input: $input) {
        __typename
        ... on Claim {
          state
        }
        ...Issues
      }
    }
  `,
  [Issues],
)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { lang, t } = languageOf(asked.request)
  const { organisation } = await run(asked, GroupToClaim, { number: numberOf(params.group) })
  const { name, number, claims } = found(organisation)
  return {
    heading: t('organisations:claim.heading'),
    name: versionOf(name, lang),
    number,
    waiting: claims.some((claim) => claim.state === 'open'),
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const submitted = await readForm(asked.request)
  const number = numberOf(params.group)
  const { organisation } = await run(asked, GroupToClaim, { number })
  const input = {
    organisationId: found(organisation).id,
    message: String(submitted.values.message ?? ''),
  }
  const { claimOrganisation: answer } = await run(asked, ClaimGroup, { input })
  switch (answer.__typename) {
    case 'Claim':
      if (answer.state === 'accepted')
        return redirect(to('groupDesk', { group: number }, { done: 'claimed' }))
      return redirect(to('claimGroup', { group: number }))
    case 'AlreadyMember':
      return redirect(to('groupDesk', { group: number }))
    case 'AlreadyClaimed':
      return again(submitted, [{ name: '', code: 'already_claimed' }])
    case 'ClaimsUndecided':
      return again(submitted, [{ name: '', code: 'too_many_claims' }])
    case 'SetUpByAdministrator':
      return again(submitted, [{ name: '', code: 'set_up_by_administrator' }])
    case 'WrongState':
      return again(submitted, [{ name: '', code: 'wrong_state' }])
    case 'InvalidInput':
      return again(submitted, issuesFrom(answer))
    default:
      return unreachable(answer)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function ClaimGroupRoute() {
  const { heading, name, number, waiting } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const form = useFormState('claim', reply)
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink href={to('group', { group: number })}>{t('back')}</BackLink>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <DoneBanner unless={reply} />
      <h1>{heading}</h1>
      <div className="cd-form cd-prose">
        <p className="cd-lead" lang={name.lang}>
          {name.text}
        </p>
        {waiting && <InsetText>{t('organisations:claim.waiting')}</InsetText>}
        {!waiting && (
          <>
            <p>{t('organisations:claim.body')}</p>
            <TypedForm submit={t('organisations:claim.button')}>
              <PoliceLine />
              <Textarea
                {...form.field('message')}
                label={t('organisations:claim.message')}
                hint={t('organisations:claim.messageHint')}
              />
              <Button>{t('organisations:claim.button')}</Button>
            </TypedForm>
          </>
        )}
      </div>
    </div>
  )
}

// What the link of an invitation opens: looking changes nothing, the button does.
import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { Panel } from '#app/components/panel.tsx'
import { Section } from '#app/components/section.tsx'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { statusOfPass } from '#app/server/pass-status.ts'
import { run, type Asked } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

const InvitationPage = graphql(`
  query InvitationPage($token: String!) {
    passFault(purpose: invitation, token: $token)
    openedInvitation(token: $token) {
      organisationNumber
      organisationName {
        en
        cy
      }
      role
      state
      isStale
      isForViewer
    }
  }
`)

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($token: String!) {
    acceptInvitation(input: { token: $token }) {
      __typename
      ... on Organisation {
        number
      }
      ... on PassInvalid {
        why
      }
    }
  }
`)

const DeclineInvitation = graphql(`
  mutation DeclineInvitation($token: String!) {
    declineInvitation(input: { token: $token }) {
      __typename
      ... on PassInvalid {
        why
      }
    }
  }
`)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  const { lang, t } = languageOf(asked.request)
  const token = params.token ?? ''
  const { openedInvitation, passFault } = await run(asked, InvitationPage, { token })
  const viewer = await asked.context.viewer()
  const fault = openedInvitation ? faultOf(openedInvitation) : (passFault ?? 'used')
  const shown = {
    heading: t(fault ? 'organisations:invitation.over' : 'organisations:invitation.heading'),
    fault,
    signedIn: viewer.personId !== null,
    back: new URL(asked.request.url).pathname,
    invitation: openedInvitation &&
      !fault && {
        role: openedInvitation.role,
        isForViewer: openedInvitation.isForViewer,
        name: versionOf(openedInvitation.organisationName, lang),
      },
  }
  return data(shown, { status: statusOfPass(openedInvitation ? null : (passFault ?? 'used')) })
}

/** Why there is nothing to answer any more. */
function faultOf({ state, isStale }: { state: string; isStale: boolean }) {
  if (state === 'declined') return 'declined' as const
  return isStale ? ('stale' as const) : null
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { pressed } = await readForm(asked.request)
  const token = params.token ?? ''
  return pressed === 'decline' ? decline(asked, token) : accept(asked, token)
}

async function decline(asked: Asked, token: string) {
  const { t, to } = languageOf(asked.request)
  const { declineInvitation: answer } = await run(asked, DeclineInvitation, { token })
  switch (answer.__typename) {
    case 'Done':
      return redirect(to('invitation', { token }, { done: 'invitationDeclined' }))
    case 'PassInvalid':
      return t(`organisations:invitation.fault.${answer.why}`)
    case 'InvalidInput':
      return t('organisations:invitation.fault.wrong')
    default:
      return unreachable(answer)
  }
}

async function accept(asked: Asked, token: string) {
  const { t, to } = languageOf(asked.request)
  const { acceptInvitation: answer } = await run(asked, AcceptInvitation, { token })
  switch (answer.__typename) {
    case 'Organisation':
      return redirect(to('groupDesk', { group: answer.number }, { done: 'joined' }))
    case 'PassInvalid':
      return t(`organisations:invitation.fault.${answer.why}`)
    case 'Stale':
      return t('organisations:invitation.fault.stale')
    case 'AlreadyMember':
      return t('organisations:invitation.member')
    case 'OtherAddress':
      return t('organisations:invitation.other')
    case 'InvalidInput':
      return t('organisations:invitation.fault.wrong')
    default:
      return unreachable(answer)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function InvitationRoute() {
  const { heading, invitation, fault, signedIn, back } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      {problem && <ErrorSummary title={t('problem')} errors={[{ text: problem }]} />}
      <DoneBanner unless={problem} />
      <h1>{heading}</h1>
      <div className="cd-form cd-prose">
        {fault && <InsetText>{t(`organisations:invitation.fault.${fault}`)}</InsetText>}
        {invitation && (
          <>
            <p className="cd-lead" lang={invitation.name.lang}>
              {invitation.name.text}
            </p>
            <Panel id="invited-heading" heading={t(`organisations:role.${invitation.role}`)}>
              <p>{t(`organisations:roleHint.${invitation.role}`)}</p>
              {invitation.isForViewer && (
                <Form method="post">
                  <Button>{t('organisations:invitation.accept')}</Button>
                </Form>
              )}
              {!signedIn && (
                <>
                  <p>{t('organisations:invitation.signIn')}</p>
                  <Button href={to('signIn', undefined, { back })}>{t('nav.signIn')}</Button>
                  <p>
                    <a href={to('createAccount', undefined, { back })}>
                      {t('organisations:invitation.create')}
                    </a>
                  </p>
                </>
              )}
              {signedIn && !invitation.isForViewer && <p>{t('organisations:invitation.other')}</p>}
            </Panel>
            <Section heading={t('organisations:invitation.declineHeading')}>
              <p>
                {t('organisations:invitation.declineBody')}
                {!signedIn && ` ${t('organisations:invitation.declineNoAccount')}`}
              </p>
              <Form method="post">
                <Button kind="secondary" name="do" value="decline">
                  {t('organisations:invitation.decline')}
                </Button>
              </Form>
            </Section>
          </>
        )}
      </div>
    </div>
  )
}

// The groups that somebody belongs to, and the way to each one's desk.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { PlainRow } from '#app/components/group-row.tsx'
import { OwnInvitations } from '#app/components/own-invitations.tsx'
import { inOrder } from '#app/in-order.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

const MyGroups = graphql(`
  query MyGroups {
    myInvitations {
      id
      role
      organisationName {
        en
        cy
      }
    }
    myOrganisations {
      number
      state
      name {
        en
        cy
      }
      viewerRoles
    }
  }
`)

const AcceptOwnInvitation = graphql(`
  mutation AcceptOwnInvitation($id: ID!) {
    acceptInvitation(input: { invitationId: $id }) {
      __typename
      ... on Organisation {
        number
      }
    }
  }
`)

const DeclineOwnInvitation = graphql(`
  mutation DeclineOwnInvitation($id: ID!) {
    declineInvitation(input: { invitationId: $id }) {
      __typename
    }
  }
`)

export async function loader(asked: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { lang, t } = languageOf(asked.request)
  const { myOrganisations, myInvitations } = await run(asked, MyGroups)
  return {
    heading: t('organisations:mine.heading'),
    invitations: myInvitations.map(({ organisationName, ...invitation }) => ({
      ...invitation,
      name: versionOf(organisationName, lang),
    })),
    groups: inOrder(
      lang,
      myOrganisations.map(({ name, ...group }) => ({ ...group, name: versionOf(name, lang) })),
      ({ name }) => name.text,
    ),
  }
}

/** Answers one of one's own invitations. */
export async function action(asked: ActionFunctionArgs) {
  const { t, to } = languageOf(asked.request)
  const { values, pressed } = await readForm(asked.request)
  const id = String(values.id ?? '')
  if (pressed === 'decline') {
    const { declineInvitation } = await run(asked, DeclineOwnInvitation, { id })
    return declineInvitation.__typename === 'Done'
      ? redirect(to('myGroups', undefined, { done: 'invitationDeclined' }))
      : t('organisations:invitation.fault.used')
  }
  const { acceptInvitation: answer } = await run(asked, AcceptOwnInvitation, { id })
  switch (answer.__typename) {
    case 'Organisation':
      return redirect(to('groupDesk', { group: answer.number }, { done: 'joined' }))
    case 'AlreadyMember':
      return t('organisations:invitation.member')
    case 'Stale':
      return t('organisations:invitation.fault.stale')
    case 'OtherAddress':
      return t('organisations:invitation.other')
    case 'PassInvalid':
    case 'InvalidInput':
      return t('organisations:invitation.fault.used')
    default:
      return unreachable(answer)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function MyGroupsRoute() {
  const { heading, groups, invitations } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      {problem && <ErrorSummary title={t('problem')} errors={[{ text: problem }]} />}
      <DoneBanner unless={problem} />
      <h1>{heading}</h1>
      <OwnInvitations invitations={invitations} />
      {groups.length === 0 && invitations.length === 0 && (
        <EmptyState heading={t('organisations:mine.none')}>
          <p>{t('organisations:mine.noneHint')}</p>
        </EmptyState>
      )}
      {groups.length > 0 && (
        <ul className="cd-rows--opened">
          {groups.map((group) => (
            <PlainRow
              key={group.number}
              href={to('groupDesk', { group: group.number })}
              title={group.name}
              isName
              headingLevel={2}
              lines={[
                group.viewerRoles.map((role) => t(`organisations:role.${role}`)).join(', '),
                t(`organisations:state.${group.state}`),
              ]}
            />
          ))}
        </ul>
      )}
      {groups.length > 0 && (
        <p className="cd-above-6">
          <a className="cd-more" href={to('textsToWrite')}>
            {t('writing:list.link')}
          </a>
        </p>
      )}
      <div className="cd-above-6">
        <Button kind="secondary" href={to('registerGroup')}>
          {t('organisations:list.register')}
        </Button>
      </div>
    </div>
  )
}

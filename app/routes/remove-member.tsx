// Somebody is taken out of a group: asked once more, by name.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { FormPage } from '#app/components/form-page.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, needsSignIn, run, type Asked } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const MemberToRemove = graphql(`
  query MemberToRemove($number: Int!) {
    organisation(number: $number) {
      number
      viewerCan {
        changeMembers
      }
      members {
        id
        number
        name
        role
      }
    }
  }
`)

const RemoveMember = graphql(`
  mutation RemoveMember($id: ID!) {
    removeMember(input: { membershipId: $id }) {
      __typename
    }
  }
`)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { t } = languageOf(asked.request)
  const { group, member } = await memberOf(params, asked)
  return {
    heading: t('organisations:removeMember.heading'),
    group,
    who: `${member.name}: ${t(`organisations:role.${member.role}`)}`,
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const submitted = await readForm(asked.request)
  const { group, member } = await memberOf(params, asked)
  const { removeMember } = await run(asked, RemoveMember, { id: member.id })
  switch (removeMember.__typename) {
    case 'Done':
      return redirect(to('groupMembers', { group }, { done: 'memberRemoved' }))
    case 'LastOwner':
      return again(submitted, [{ name: '', code: 'last_owner' }])
    case 'Stale':
      return again(submitted, [{ name: '', code: 'stale' }])
    case 'InvalidInput':
      return again(submitted, [{ name: '', code: 'wrong' }])
    default:
      return unreachable(removeMember)
  }
}

async function memberOf(params: LoaderFunctionArgs['params'], asked: Asked) {
  const number = numberOf(params.group)
  const group = found((await run(asked, MemberToRemove, { number })).organisation)
  if (!group.viewerCan.changeMembers) throw new Response(null, { status: 404 })
  const member = group.members.find((one) => one.number === numberOf(params.member))
  return { group: group.number, member: found(member) }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function RemoveMemberRoute() {
  const { heading, group, who } = useLoaderData<typeof loader>()
  const form = useFormState('members', useActionData<typeof action>())
  const { t, to } = useLanguage()
  return (
    <>
      <div className="govuk-width-container">
        <BackLink href={to('groupMembers', { group })}>{t('back')}</BackLink>
      </div>
      <FormPage
        heading={heading}
        errors={form.errors}
        submit={t('organisations:removeMember.button')}
        warning
        intro={
          <>
            <p className="cd-lead">{who}</p>
            <p>{t('organisations:removeMember.body')}</p>
          </>
        }
      />
    </>
  )
}

// Which councils a liaison officer looks after, changed by the owner of their body or an administrator.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { FormPage } from '#app/components/form-page.tsx'
import { VersionField } from '#app/components/version-field.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, issuesFrom, readForm, ticked, wholeNumber } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { loadCouncils } from '#app/server/load-councils.ts'
import { found, needsSignIn, run, type Asked } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const OfficerToChange = graphql(`
  query OfficerToChange($number: Int!) {
    organisation(number: $number) {
      number
      areas {
        code
      }
      viewerCan {
        changeMembers
      }
      members {
        id
        number
        name
        version
        role
        remit
      }
    }
  }
`)

const ChangeRemit = graphql(
  `
    mutation ChangeRemit($input: ChangeRoleInput!) {
      changeRole(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { t } = languageOf(asked.request)
  const { organisation, officer } = await officerOf(params, asked)
  const codes = new Set(organisation.areas.map((area) => area.code))
  const councils = await loadCouncils(asked)
  return {
    heading: t('organisations:remit.heading'),
    number: organisation.number,
    name: officer.name,
    version: officer.version,
    remit: officer.remit,
    councils: councils.filter(({ code }) => codes.has(code)),
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const submitted = await readForm(asked.request)
  const { organisation, officer } = await officerOf(params, asked)
  const { changeRole } = await run(asked, ChangeRemit, {
    input: {
      membershipId: officer.id,
      version: wholeNumber(submitted.values.version) ?? 0,
      role: 'liaison_officer',
      remit: ticked(submitted.values.remit),
    },
  })
  switch (changeRole.__typename) {
    case 'Membership':
      return redirect(to('groupMembers', { group: organisation.number }, { done: 'remitChanged' }))
    case 'InvalidInput':
      return again(submitted, issuesFrom(changeRole))
    case 'Stale':
    case 'AlreadyMember':
    case 'LastOwner':
      return again(submitted, [{ name: '', code: 'stale' }])
    default:
      return unreachable(changeRole)
  }
}

async function officerOf(params: LoaderFunctionArgs['params'], asked: Asked) {
  const number = numberOf(params.group)
  const organisation = found((await run(asked, OfficerToChange, { number })).organisation)
  const officer = organisation.members.find(
    (member) => member.role === 'liaison_officer' && member.number === numberOf(params.member),
  )
  if (!organisation.viewerCan.changeMembers) throw new Response(null, { status: 404 })
  return { organisation, officer: found(officer) }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function ChangeRemitRoute() {
  const { heading, number, name, version, remit, councils } = useLoaderData<typeof loader>()
  const form = useFormState('members', useActionData<typeof action>(), { remit, version })
  const { t, to } = useLanguage()
  return (
    <>
      <div className="govuk-width-container">
        <BackLink href={to('groupMembers', { group: number })}>{t('back')}</BackLink>
      </div>
      <FormPage
        heading={heading}
        errors={form.errors}
        submit={t('save')}
        intro={
          <>
            <p className="cd-lead">{name}</p>
            <p>{t('organisations:remit.body')}</p>
          </>
        }
      >
        <VersionField form={form} />
        <Checkboxes
          {...form.field('remit')}
          label={t('organisations:remit.councils')}
          values={ticked(form.valueAt('remit'))}
          choices={councils.map(({ code, name: label }) => ({ value: code, label }))}
        />
      </FormPage>
    </>
  )
}

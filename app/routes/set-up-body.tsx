// An administrator sets up a commissioner's office or a county voluntary council, with its first member.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormBilingual } from '#app/components/form-bilingual.tsx'
import { RoleChoice } from '#app/components/invite-form.tsx'
import { Radios } from '#app/components/radios.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { BackLink } from '#app/components/back-link.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { WarningText } from '#app/components/warning-text.tsx'
import { AreaChoices } from '#app/components/area-choices.tsx'
import { useFormState, type FormState } from '#app/form-state.ts'
import { officeKinds, type Role } from '#app/group.ts'
import { inOrder } from '#app/in-order.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { again, issuesFrom, readForm, ticked } from '#app/server/form.ts'
import { atItsField, groupInput } from '#app/server/group-input.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { loadCouncils } from '#app/server/load-councils.ts'
import { needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

const Bodies = graphql(`
  query Bodies {
    offices: organisations(
      filter: { kind: commissioner_office, states: [unclaimed, registered, verified] }
      first: 50
    ) {
      edges {
        node {
          id
          number
          state
          name {
            en
            cy
          }
        }
      }
    }
    councils: organisations(
      filter: { kind: county_voluntary_council, states: [unclaimed, registered, verified] }
      first: 50
    ) {
      edges {
        node {
          id
          number
          state
          name {
            en
            cy
          }
        }
      }
    }
  }
`)

const SetUpBody = graphql(
  `
    mutation SetUpBody($input: SetUpBodyInput!) {
      setUpBody(input: $input) {
        __typename
        ... on Organisation {
          number
        }
        ...Issues
      }
    }
  `,
  [Issues],
)

const NEW = 'new'

export async function loader(asked: LoaderFunctionArgs) {
  await needsSignIn(asked)
  if (!(await asked.context.viewer()).administrator) throw new Response(null, { status: 403 })
  const { lang, t } = languageOf(asked.request)
  const { offices, councils } = await run(asked, Bodies)
  const asking = Number(new URL(asked.request.url).searchParams.get('body'))
  const bodies = [offices, councils].flatMap(({ edges }) =>
    inOrder(
      lang,
      edges.map(({ node }) => ({ ...node, name: versionOf(node.name, lang) })),
      ({ name }) => name.text,
    ),
  )
  return {
    heading: t('organisations:setUp.heading'),
    mailLeaves: asked.context.mailLeaves,
    chosen: bodies.find(({ number }) => number === asking)?.id ?? '',
    councils: await loadCouncils(asked),
    bodies,
  }
}

export async function action(asked: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const submitted = await readForm(asked.request)
  const { values } = submitted
  const isNew = values.organisationId === NEW
  const { name, areaCodes } = groupInput(submitted)
  const role = (values.role as Role | undefined) ?? null
  const input = {
    ...(isNew
      ? { name, areaCodes, kind: officeKinds.find((one) => one === values.kind) ?? null }
      : { organisationId: String(values.organisationId ?? '') }),
    email: String(values.email ?? ''),
    role,
    remit: role === 'liaison_officer' ? ticked(values.remit) : [],
  }
  const { setUpBody: answer } = await run(asked, SetUpBody, { input })
  switch (answer.__typename) {
    case 'Organisation':
      return redirect(to('groupMembers', { group: answer.number }, { done: 'bodySetUp' }))
    case 'AlreadyInvited':
      return again(submitted, [{ name: 'email', code: 'already_invited' }])
    case 'AlreadyMember':
      return again(submitted, [{ name: 'email', code: 'already_member' }])
    case 'WrongState':
      return again(submitted, [{ name: 'organisationId', code: 'wrong_state' }])
    case 'InvalidInput':
      return again(submitted, issuesFrom(answer).map(atItsField))
    default:
      return unreachable(answer)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function SetUpBodyRoute() {
  const { heading, bodies, councils, mailLeaves, chosen } = useLoaderData<typeof loader>()
  const form = useFormState('setUp', useActionData<typeof action>(), { organisationId: chosen })
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container cd-desk">
      <BackLink href={to('administration')}>{t('administration:heading')}</BackLink>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <h1>{heading}</h1>
      <div className="cd-form cd-prose">
        <p className="cd-lead">{t('organisations:setUp.lead')}</p>
        {!mailLeaves && <WarningText>{t('administration:inviteWaits')}</WarningText>}
        <TypedForm submit={t('organisations:setUp.button')}>
          <Radios
            {...form.field('organisationId')}
            label={t('organisations:setUp.which')}
            labelSize="m"
            choices={[
              ...bodies.map((body) => ({
                value: body.id,
                label: body.name.text,
                lang: body.name.lang,
                hint: t(`organisations:state.${body.state}`),
              })),
              {
                value: NEW,
                label: t('organisations:setUp.new'),
                conditional: <NewBody form={form} />,
              },
            ]}
          />
          <h2>{t('organisations:setUp.first')}</h2>
          <p>{t('organisations:setUp.firstHint')}</p>
          <TextInput
            {...form.field('email')}
            label={t('organisations:invite.email')}
            type="email"
            autoComplete="off"
            spellCheck={false}
          />
          <RoleChoice
            form={form}
            roles={['owner', 'liaison_officer', 'office_staff']}
            councils={councils}
          />
          <Button>{t('organisations:setUp.button')}</Button>
        </TypedForm>
      </div>
    </div>
  )
}

function NewBody({ form }: { form: FormState }) {
  const { councils } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return (
    <>
      <Radios
        {...form.field('kind')}
        label={t('organisations:form.kind')}
        choices={officeKinds.map((kind) => ({
          value: kind,
          label: t(`organisations:kind.${kind}`),
        }))}
      />
      <FormBilingual form={form} name="name" legend={t('organisations:form.name')} />
      <AreaChoices form={form} councils={councils} />
    </>
  )
}

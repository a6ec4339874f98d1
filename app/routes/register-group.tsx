// Registers a group. Near-identical names are offered before a new one is made.
import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { GroupFields } from '#app/components/group-fields.tsx'
import type { GroupOfRow } from '#app/components/group-row.tsx'
import { SimilarGroups } from '#app/components/similar-groups.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { useFormState } from '#app/form-state.ts'
import { areaLine, groupKinds } from '#app/group.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numbered } from '#app/paths.ts'
import { again, issuesFrom, readForm, type FormReply } from '#app/server/form.ts'
import { atItsField, groupInput } from '#app/server/group-input.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { loadCouncils } from '#app/server/load-councils.ts'
import { needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { plain, versionOf } from '#app/text.ts'

const RegisterGroup = graphql(
  `
    mutation RegisterGroup($input: RegisterOrganisationInput!) {
      registerOrganisation(input: $input) {
        __typename
        ... on Organisation {
          number
          name {
            en
            cy
          }
        }
        ... on SimilarExists {
          organisations {
            number
            kind
            state
            name {
              en
              cy
            }
            areas {
              kind
              name {
                en
                cy
              }
            }
          }
        }
        ...Issues
      }
    }
  `,
  [Issues],
)

export async function loader(asked: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { t } = languageOf(asked.request)
  return {
    heading: t('organisations:register.heading'),
    councils: await loadCouncils(asked),
  }
}

type Reply = FormReply & { similar?: GroupOfRow[] }

export async function action(asked: ActionFunctionArgs) {
  const { lang, to } = languageOf(asked.request)
  const submitted = await readForm(asked.request)
  const kind = groupKinds.find((one) => one === submitted.values.kind) ?? null
  const input = { ...groupInput(submitted), kind, isNew: submitted.pressed === 'isNew' }
  const { registerOrganisation: answer } = await run(asked, RegisterGroup, { input })
  switch (answer.__typename) {
    case 'Organisation': {
      const group = numbered(answer.number, plain(answer.name, lang))
      return redirect(to('groupDesk', { group }, { done: 'registered' }))
    }
    case 'SimilarExists': {
      const similar = answer.organisations.map(({ areas, name, ...group }) => ({
        ...group,
        name: versionOf(name, lang),
        areas: areaLine(areas, lang),
      }))
      const reply: Reply = { values: submitted.values, issues: [], similar }
      return data(reply, { status: 409 })
    }
    case 'TooMany':
      return again(submitted, [{ name: '', code: 'too_many_groups' }])
    case 'InvalidInput':
      return again(submitted, issuesFrom(answer).map(atItsField))
    default:
      return unreachable(answer)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function RegisterGroupRoute() {
  const { heading, councils } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>() as Reply | undefined
  const form = useFormState('group', reply)
  const { t } = useLanguage()
  const similar = reply?.similar ?? []
  return (
    <div className="govuk-width-container">
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <DoneBanner unless={reply} />
      {similar.length > 0 && <SimilarGroups groups={similar} />}
      <h1>{heading}</h1>
      <div className="cd-form cd-prose">
        <p className="cd-lead">{t('organisations:register.lead')}</p>
        <TypedForm submit={t('organisations:register.button')}>
          <GroupFields form={form} councils={councils} />
          <p>{t('organisations:register.what')}</p>
          <ButtonGroup>
            <Button>{t('organisations:register.button')}</Button>
            {similar.length > 0 && (
              <Button kind="secondary" name="do" value="isNew" id="isNew">
                {t('organisations:similar.isNew')}
              </Button>
            )}
          </ButtonGroup>
        </TypedForm>
      </div>
    </div>
  )
}

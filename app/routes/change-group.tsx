// Changes what a group says about itself.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { GroupFields } from '#app/components/group-fields.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { VersionField } from '#app/components/version-field.tsx'
import { useFormState } from '#app/form-state.ts'
import { groupKinds, officeKinds, registers } from '#app/group.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { ChangeGroup, GroupToChange } from '#app/server/change-group-documents.ts'
import { again, issuesFrom, readForm, wholeNumber } from '#app/server/form.ts'
import { atItsField, groupInput } from '#app/server/group-input.ts'
import { loadCouncils } from '#app/server/load-councils.ts'
import { found, needsSignIn, run, type Asked } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { t } = languageOf(asked.request)
  const { areas, identifiers, ...group } = await groupOf(params.group, asked)
  return {
    heading: t('organisations:change.heading'),
    councils: await loadCouncils(asked),
    number: group.number,
    verified: group.state === 'verified',
    keepsAreas: !group.viewerCan.changeAreas,
    isOffice: officeKinds.some((kind) => kind === group.kind),
    kept: {
      ...group,
      areaCodes: areas.map(({ code }) => code),
      identifiers: registers.map((scheme) => identifiers.find((one) => one.scheme === scheme)),
    },
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const submitted = await readForm(asked.request)
  const group = await groupOf(params.group, asked)
  const kinds = [...groupKinds, ...officeKinds]
  const kind = kinds.find((one) => one === submitted.values.kind) ?? null
  const unasked = group.identifiers.filter(({ scheme }) => scheme === 'GB_PLA')
  const said = groupInput(submitted)
  const input = {
    ...said,
    ...(group.viewerCan.changeAreas ? {} : { areaCodes: group.areas.map(({ code }) => code) }),
    kind,
    identifiers: [...said.identifiers, ...unasked],
    organisationId: group.id,
    version: wholeNumber(submitted.values.version) ?? 0,
  }
  const { changeOrganisation: answer } = await run(asked, ChangeGroup, { input })
  switch (answer.__typename) {
    case 'Organisation':
      return redirect(to('groupDesk', { group: group.number }, { done: 'groupChanged' }))
    case 'Stale':
      return again(submitted, [{ name: '', code: 'stale' }])
    case 'WrongState':
      return again(submitted, [{ name: '', code: 'wrong_state' }])
    case 'InvalidInput':
      return again(submitted, issuesFrom(answer).map(atItsField))
    default:
      return unreachable(answer)
  }
}

async function groupOf(param: string | undefined, asked: Asked) {
  const { organisation } = await run(asked, GroupToChange, { number: numberOf(param) })
  const group = found(organisation)
  if (!group.viewerCan.change) throw new Response(null, { status: 404 })
  return group
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function ChangeGroupRoute() {
  const { heading, councils, number, verified, kept, isOffice, keepsAreas } =
    useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const form = useFormState('group', reply, kept)
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink href={to('groupDesk', { group: number })}>{t('back')}</BackLink>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <h1>{heading}</h1>
      <div className="cd-form cd-prose">
        {verified && <p>{t('organisations:change.verified')}</p>}
        <TypedForm submit={t('save')}>
          <VersionField form={form} />
          <GroupFields
            form={form}
            councils={councils}
            office={isOffice ? kept.kind : undefined}
            keptAreas={keepsAreas ? kept.areaCodes : undefined}
          />
          <Button>{t('save')}</Button>
        </TypedForm>
      </div>
    </div>
  )
}

// A group that has ended is closed: what will happen is said first, and a reason is asked for.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import type { Done } from '#app/components/done-banner.tsx'
import { FormBilingual } from '#app/components/form-bilingual.tsx'
import { FormPage } from '#app/components/form-page.tsx'
import { Named } from '#app/components/named.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { VersionField } from '#app/components/version-field.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, issuesFrom, readForm, wholeNumber, typedPair } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { found, needsSignIn, run, type Asked } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

const GroupToClose = graphql(`
  query GroupToClose($number: Int!) {
    organisation(number: $number) {
      id
      number
      version
      name {
        en
        cy
      }
      viewerRoles
      ahead {
        events
        people
        opportunities
        links
        invitations
      }
    }
  }
`)

const CloseGroup = graphql(
  `
    mutation CloseGroup($input: ArchiveOrganisationInput!) {
      archiveOrganisation(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

const parts = ['events', 'people', 'opportunities', 'links', 'invitations'] as const

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { lang, t } = languageOf(asked.request)
  const group = await groupOf(params.group, asked)
  const ahead = found(group.ahead)
  return {
    heading: t('organisations:close.heading'),
    version: group.version,
    name: versionOf(group.name, lang),
    back: backOf(group, asked.request),
    ahead: parts.filter((part) => ahead[part] > 0).map((part) => ({ part, count: ahead[part] })),
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const submitted = await readForm(asked.request)
  const group = await groupOf(params.group, asked)
  const { version, reason } = submitted.values
  const { archiveOrganisation } = await run(asked, CloseGroup, {
    input: {
      organisationId: group.id,
      version: wholeNumber(version) ?? 0,
      reason: typedPair(reason),
    },
  })
  switch (archiveOrganisation.__typename) {
    // Pressed twice, or somebody else was first: the page behind says that it is closed.
    case 'WrongState':
      return redirect(backOf(group, asked.request))
    case 'Organisation':
      return redirect(backOf(group, asked.request, 'groupClosed'))
    case 'Stale':
      return again(submitted, [{ name: '', code: 'stale' }])
    case 'InvalidInput':
      return again(submitted, issuesFrom(archiveOrganisation))
    default:
      return unreachable(archiveOrganisation)
  }
}

async function groupOf(param: string | undefined, asked: Asked) {
  const { organisation } = await run(asked, GroupToClose, { number: numberOf(param) })
  return found(organisation)
}

/** A member comes from the desk of the group, and an officer from their own page about it. */
function backOf(
  group: { number: number; viewerRoles: readonly string[] },
  request: Request,
  done: Done | null = null,
) {
  const { to } = languageOf(request)
  return to(
    group.viewerRoles.length ? 'groupDesk' : 'checkGroup',
    { group: group.number },
    { done },
  )
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function CloseGroupRoute() {
  const { heading, name, version, ahead, back } = useLoaderData<typeof loader>()
  const form = useFormState('close', useActionData<typeof action>(), { version })
  const { t } = useLanguage()
  return (
    <>
      <div className="govuk-width-container">
        <BackLink href={back}>{t('back')}</BackLink>
      </div>
      <FormPage
        heading={heading}
        errors={form.errors}
        submit={t('organisations:close.button')}
        warning
        intro={
          <>
            <p className="cd-lead">
              <Named name={name} />
            </p>
            <p>{t('organisations:close.lead')}</p>
            {ahead.length === 0 && <p>{t('organisations:close.nothing')}</p>}
            {ahead.length > 0 && (
              <SummaryList
                rows={ahead.map(({ part, count }) => ({
                  key: t(`organisations:close.${part}`),
                  value: count,
                }))}
              />
            )}
            <p>{t('organisations:close.page')}</p>
            <p>{t('organisations:close.back')}</p>
          </>
        }
      >
        <VersionField form={form} />
        <PoliceLine />
        <FormBilingual
          form={form}
          name="reason"
          legend={t('organisations:close.reason')}
          hint={t('organisations:close.reasonHint')}
          rows={4}
        />
      </FormPage>
    </>
  )
}

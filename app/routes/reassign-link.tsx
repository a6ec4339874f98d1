// Gives a link to another officer.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/form-page.tsx'
import { Radios } from '#app/components/radios.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { issuesOf } from '#app/server/link-result.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'

const LinkToGive = graphql(`
  query LinkToGive($number: Int!) {
    link(number: $number) {
      id
      number
      version
      viewerCanAssign
      officer {
        personId
      }
      officersInRemit {
        personId
        name
      }
    }
  }
`)

const ReassignLink = graphql(`
  mutation ReassignLink($input: ReassignLinkInput!) {
    reassignLink(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
          code
          limit
        }
      }
    }
  }
`)

export async function loader({ params, context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const link = await linkOf(params.link, { context, request })
  return {
    number: link.number,
    version: link.version,
    officers: link.officersInRemit.filter((one) => one.personId !== link.officer?.personId),
  }
}

export async function action({ params, context, request }: ActionFunctionArgs) {
  const { to } = languageOf(request)
  const link = await linkOf(params.link, { context, request })
  const submitted = await readForm(request)
  const { version, officerId } = submitted.values
  const { reassignLink } = await run({ context, request }, ReassignLink, {
    input: { linkId: link.id, version: Number(version) || 0, officerId: String(officerId ?? '') },
  })
  const issues = issuesOf(reassignLink)
  if (issues) return again(submitted, issues)
  return redirect(to('link', { link: link.number }, { done: 'changed' }))
}

async function linkOf(param: string | undefined, asked: Omit<LoaderFunctionArgs, 'params'>) {
  const { link } = await run(asked, LinkToGive, { number: numberOf(param) })
  if (!found(link).viewerCanAssign) throw new Response(null, { status: 404 })
  return found(link)
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('links:reassign.title'))

export default function ReassignLinkRoute() {
  const { number, version, officers } = useLoaderData<typeof loader>()
  const form = useFormState('link', useActionData<typeof action>(), { version })
  const { t, to } = useLanguage()
  const back = (
    <a className="cd-more" href={to('link', { link: number })}>
      {t('links:step.cancel')}
    </a>
  )
  if (officers.length === 0) {
    return (
      <div className="govuk-width-container cd-desk">
        <h1>{t('links:reassign.title')}</h1>
        <p>{t('links:reassign.none')}</p>
        <p>{back}</p>
      </div>
    )
  }
  return (
    <FormPage
      heading={t('links:reassign.title')}
      errors={form.errors}
      submit={t('links:reassign.button')}
      after={<p>{back}</p>}
    >
      <input type="hidden" name="version" value={form.field('version').value} />
      <Radios
        {...form.field('officerId')}
        label={t('links:reassign.choose')}
        hint={t('links:reassign.hint')}
        choices={officers.map((one) => ({ value: one.personId, label: one.name }))}
      />
    </FormPage>
  )
}

// Says with whom a link is to be tied: looks for part of a name, and chooses among what fits.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { Radios } from '#app/components/radios.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { VersionField } from '#app/components/version-field.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { saidIn } from '#app/list-filter.ts'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { issuesOf } from '#app/server/link-result.ts'
import { organisationsNamed } from '#app/server/pick-organisation.ts'
import { found, needsSignIn, run, type Asked } from '#app/server/run.ts'

const LinkToPair = graphql(`
  query LinkToPair($number: Int!) {
    link(number: $number) {
      id
      number
      version
      steps
      askedBy {
        id
      }
    }
  }
`)

const SetPartner = graphql(
  `
    mutation SetPartner($input: SetPartnerInput!) {
      setPartner(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

export async function loader({ params, context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const { lang } = languageOf(request)
  const search = saidIn(new URL(request.url).searchParams)('name')
  const link = await linkOf(params.link, { context, request })
  const matches = search ? await organisationsNamed({ context, request }, lang, search) : []
  return {
    number: link.number,
    version: link.version,
    search,
    first: new URL(request.url).searchParams.has('first'),
    matches: matches.filter((one) => one.id !== link.askedBy.id),
  }
}

export async function action({ params, context, request }: ActionFunctionArgs) {
  const { to } = languageOf(request)
  const link = await linkOf(params.link, { context, request })
  const submitted = await readForm(request)
  const { version, withId } = submitted.values
  const { setPartner } = await run({ context, request }, SetPartner, {
    input: { linkId: link.id, version: Number(version) || 0, withId: String(withId ?? '') },
  })
  const issues = issuesOf(setPartner)
  if (issues) return again(submitted, issues)
  return redirect(to('link', { link: link.number }, { done: 'linkPartnerSet' }))
}

async function linkOf(param: string | undefined, asked: Asked) {
  const { link } = await run(asked, LinkToPair, { number: numberOf(param) })
  if (!found(link).steps.includes('setPartner')) throw new Response(null, { status: 404 })
  return found(link)
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('links:partnerForm.title'))

export default function SetPartnerRoute() {
  const { number, version, search, matches, first } = useLoaderData<typeof loader>()
  const form = useFormState('link', useActionData<typeof action>(), { version })
  const { t, to, lang } = useLanguage()
  return (
    <div className="govuk-width-container cd-desk">
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <h1>{t('links:partnerForm.title')}</h1>
      {first && <InsetText>{t('links:step.noPartnerYet')}</InsetText>}
      <p className="cd-lead">{t('links:partnerForm.hint')}</p>
      <Form method="get" className="cd-form cd-noting">
        <TextInput
          id="name"
          name="name"
          label={t('links:partnerForm.search')}
          value={search}
          maxLength={120}
        />
        <Button kind="secondary">{t('links:partnerForm.find')}</Button>
      </Form>
      {search && matches.length === 0 && <p>{t('links:partnerForm.none')}</p>}
      {matches.length > 0 && (
        <TypedForm submit={t('links:partnerForm.button')} className="cd-form cd-noting">
          <VersionField form={form} />
          <Radios
            {...form.field('withId')}
            label={t('links:partnerForm.choose')}
            choices={matches.map(({ id, name }) => ({
              value: id,
              label: name.text,
              ...(name.lang === lang ? {} : { lang: name.lang }),
            }))}
          />
          <Button>{t('links:partnerForm.button')}</Button>
        </TypedForm>
      )}
      <p>
        <a className="cd-more" href={to('link', { link: number })}>
          {t('links:step.cancel')}
        </a>
      </p>
    </div>
  )
}

// A group asks for a link: with whom, and what for.
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CrimeReportNotice } from '#app/components/crime-report-notice.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { KeptWords } from '#app/components/kept-words.tsx'
import { FormPage } from '#app/components/form-page.tsx'
import { OrganisationPicker } from '#app/components/organisation-picker.tsx'
import { PurposeFields } from '#app/components/purpose-fields.tsx'
import { Radios } from '#app/components/radios.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { isTicked, readForm, textOrNull } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { issuesOf } from '#app/server/link-result.ts'
import { idOf, readPicker, withPickers, type Picking } from '#app/server/pick-organisation.ts'
import { found, needsSignIn, run, type Asked } from '#app/server/run.ts'

const WhoAsks = graphql(`
  query WhoAsks($number: Int!) {
    organisation(number: $number) {
      id
      number
      state
      viewerCanAskLink
    }
  }
`)

const AskLink = graphql(
  `
    mutation AskLink($input: AskLinkInput!) {
      askLink(input: $input) {
        __typename
        ... on Link {
          number
        }
        ... on AlreadyAsked {
          number
        }
        ...Issues
      }
    }
  `,
  [Issues],
)

export async function loader({ params, context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const { number, state } = await askerOf(params.group, { context, request })
  return { number, verified: state === 'verified' }
}

export async function action({ params, context, request }: ActionFunctionArgs) {
  const { lang, to } = languageOf(request)
  const asked = { context, request }
  const asker = await askerOf(params.group, asked)
  const { values } = await readForm(request)
  const partner = await partnerOf()
  const { askLink } = await run(asked, AskLink, {
    input: {
      organisationId: asker.id,
      withId: idOf(partner),
      withOffice: values.with === 'office',
      purpose: textOrNull(values.purpose) ?? '',
      language: values.language || 'unknown',
      notACrime: isTicked(values.notACrime),
    },
  })
  if (askLink.__typename === 'Link') {
    return redirect(to('link', { link: askLink.number }, { done: 'linkAsked' }))
  }
  const already = askLink.__typename === 'AlreadyAsked' ? askLink.number : null
  const issues = withPickers(issuesOf(askLink, { withId: 'partnerId' }) ?? [], {
    partnerId: partner,
  })
  return data({ values, issues, matches: partner.matches, already }, { status: 422 })

  async function partnerOf(): Promise<Picking> {
    if (values.with === 'organisation') return readPicker(asked, lang, values, { name: 'partner' })
    const said = values.with === 'office' || values.with === 'anybody'
    return { id: null, matches: [], issues: said ? [] : [{ name: 'with', code: 'required' }] }
  }
}

async function askerOf(param: string | undefined, asked: Asked) {
  const organisation = found((await run(asked, WhoAsks, { number: numberOf(param) })).organisation)
  if (!organisation.viewerCanAskLink) throw new Response(null, { status: 404 })
  return organisation
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('links:ask.title'))

export default function AskLinkRoute() {
  const { number, verified } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t, to, lang } = useLanguage()
  const form = useFormState('link', reply, { language: lang })
  const back = (
    <a className="cd-more" href={to('organisationLinks', { group: number })}>
      {t('back')}
    </a>
  )
  if (!verified) {
    return (
      <div className="govuk-width-container">
        {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
        <h1>{t('links:ask.title')}</h1>
        <p className="cd-lead">{t('links:ask.notVerified')}</p>
        <KeptWords words={form.valueAt('purpose')} />
        <p>{back}</p>
      </div>
    )
  }
  return (
    <FormPage
      heading={t('links:ask.title')}
      errors={form.errors}
      submit={t('links:ask.button')}
      intro={<p className="cd-lead">{t('links:ask.lead')}</p>}
      after={
        <p>
          {reply?.already ? (
            <a className="cd-more" href={to('link', { link: reply.already })}>
              {t('links:ask.alreadyLink')}
            </a>
          ) : (
            back
          )}
        </p>
      }
    >
      <Radios
        {...form.field('with')}
        label={t('links:ask.with')}
        choices={[
          {
            value: 'anybody',
            label: t('links:ask.withAnybody'),
            hint: t('links:ask.withAnybodyHint'),
          },
          { value: 'office', label: t('links:ask.withOffice') },
          {
            value: 'organisation',
            label: t('links:ask.withOrganisation'),
            conditional: (
              <OrganisationPicker
                form={form}
                name="partner"
                label={t('links:ask.name')}
                matches={reply?.matches ?? []}
              />
            ),
          },
        ]}
      />
      <PurposeFields form={form} />
      {reply?.issues.some((issue) => issue.code === 'LooksLikeCrimeReport') && (
        <CrimeReportNotice />
      )}
    </FormPage>
  )
}

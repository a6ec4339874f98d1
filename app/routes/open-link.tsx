// The officer opens a link for an organisation: with whom, what for, and what comes next.
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/form-page.tsx'
import { NextActionFields } from '#app/components/next-action-fields.tsx'
import { OrganisationPicker } from '#app/components/organisation-picker.tsx'
import { PurposeFields } from '#app/components/purpose-fields.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { readForm, textOrNull } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { issuesOf } from '#app/server/link-result.ts'
import { idOf, readPicker, withPickers } from '#app/server/pick-organisation.ts'
import { needsSignIn, run } from '#app/server/run.ts'
import { exampleDay, typedDay } from '#app/server/typed-day.ts'

const OpenLink = graphql(
  `
    mutation OpenLink($input: OpenLinkInput!) {
      openLink(input: $input) {
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

export async function loader({ context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const viewer = await context.viewer()
  if (!viewer.memberships.some((one) => one.role === 'liaison_officer')) {
    throw new Response(null, { status: 404 })
  }
  return { example: exampleDay(context.engine.now()) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { lang, to } = languageOf(request)
  const asked = { context, request }
  const { values } = await readForm(request)
  const asker = await readPicker(asked, lang, values, { name: 'asker' })
  const partner = await readPicker(asked, lang, values, { name: 'partner', optional: true })
  const { openLink } = await run(asked, OpenLink, {
    input: {
      organisationId: idOf(asker) ?? '',
      withId: idOf(partner),
      purpose: textOrNull(values.purpose) ?? '',
      language: values.language || 'unknown',
      nextAction: textOrNull(values.nextAction) ?? '',
      nextActionOn: typedDay(values, 'nextActionOn'),
    },
  })
  if (openLink.__typename === 'Link') {
    return redirect(to('link', { link: openLink.number }, { done: 'linkOpened' }))
  }
  const already = openLink.__typename === 'AlreadyAsked' ? openLink.number : null
  const rename = { organisationId: 'askerId', withId: 'partnerId' }
  const issues = withPickers(issuesOf(openLink, rename) ?? [], {
    askerId: asker,
    partnerId: partner,
  })
  const matches = { asker: asker.matches, partner: partner.matches }
  return data({ values, issues, matches, already }, { status: 422 })
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('links:open.title'))

export default function OpenLinkRoute() {
  const { example } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t, to, lang } = useLanguage()
  const form = useFormState('link', reply, { language: lang })
  return (
    <FormPage
      heading={t('links:open.title')}
      errors={form.errors}
      submit={t('links:open.button')}
      intro={<p className="cd-lead">{t('links:open.lead')}</p>}
      after={
        <p>
          {reply?.already ? (
            <a className="cd-more" href={to('link', { link: reply.already })}>
              {t('links:ask.alreadyLink')}
            </a>
          ) : (
            <a className="cd-more" href={to('links')}>
              {t('links:step.cancel')}
            </a>
          )}
        </p>
      }
    >
      <OrganisationPicker
        form={form}
        name="asker"
        label={t('links:open.asker')}
        matches={reply?.matches.asker ?? []}
      />
      <OrganisationPicker
        form={form}
        name="partner"
        label={t('links:open.partner')}
        hint={t('links:open.partnerHint')}
        optional
        matches={reply?.matches.partner ?? []}
      />
      <PurposeFields form={form} />
      <NextActionFields form={form} example={example} />
    </FormPage>
  )
}

// Gives a link to another officer, with a word that only officers read.
import {
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { KeptWords } from '#app/components/kept-words.tsx'
import { FormPage } from '#app/components/form-page.tsx'
import { Named } from '#app/components/named.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { Radios } from '#app/components/radios.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import { VersionField } from '#app/components/version-field.tsx'
import { useFormState } from '#app/form-state.ts'
import { areaLine } from '#app/group.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, readForm, textOrNull } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { issuesOf } from '#app/server/link-result.ts'
import { found, needsSignIn, run, type Asked } from '#app/server/run.ts'
import { versionOf } from '#app/text.ts'
import { globalId } from '#graphql/operation/id.ts'

const LinkToGive = graphql(`
  query LinkToGive($number: Int!) {
    link(number: $number) {
      id
      number
      version
      viewerCanAssign
      officer {
        personId
        name
      }
      askedBy {
        areas {
          kind
          name {
            en
            cy
          }
        }
      }
      officersInRemit {
        personId
        name
        body {
          en
          cy
        }
      }
    }
  }
`)

const ReassignLink = graphql(
  `
    mutation ReassignLink($input: ReassignLinkInput!) {
      reassignLink(input: $input) {
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
  const link = await linkOf(params.link, { context, request })
  const me = await myId(context)
  return {
    number: link.number,
    version: link.version,
    areas: areaLine(link.askedBy.areas, lang),
    now: link.officer?.name ?? null,
    officers: link.officersInRemit
      .filter((one) => one.personId !== link.officer?.personId)
      .map(({ personId, name, body }) => ({
        personId,
        name,
        isMe: personId === me,
        body: versionOf(body, lang),
      })),
  }
}

export async function action({ params, context, request }: ActionFunctionArgs) {
  const { to } = languageOf(request)
  const link = await linkOf(params.link, { context, request })
  const submitted = await readForm(request)
  const { version, note } = submitted.values
  const officerId = String(submitted.values.officerId ?? '')
  const { reassignLink } = await run({ context, request }, ReassignLink, {
    input: {
      linkId: link.id,
      version: Number(version) || 0,
      officerId,
      note: textOrNull(note),
    },
  })
  const issues = issuesOf(reassignLink)
  if (issues) return again(submitted, issues)
  const done = officerId === (await myId(context)) ? 'linkTaken' : 'linkHandedOver'
  return redirect(to('link', { link: link.number }, { done }))
}

const myId = async (context: AppLoadContext) =>
  globalId('Person', (await context.viewer()).personId ?? 0)

async function linkOf(param: string | undefined, asked: Asked) {
  const { link } = await run(asked, LinkToGive, { number: numberOf(param) })
  if (!found(link).viewerCanAssign) throw new Response(null, { status: 404 })
  return found(link)
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('links:reassign.title'))

export default function ReassignLinkRoute() {
  const { number, version, areas, now, officers } = useLoaderData<typeof loader>()
  const form = useFormState('link', useActionData<typeof action>(), { version })
  const { t, to } = useLanguage()
  const back = (
    <a className="cd-more" href={to('link', { link: number })}>
      {t('links:step.cancel')}
    </a>
  )
  const who = (
    <>
      {now && <p>{t('links:reassign.now', { name: now })}</p>}
      <p>
        {areas ? t('links:reassign.area', { areas }) : t('links:reassign.everywhere')}{' '}
        {t('links:reassign.who')}
      </p>
    </>
  )
  if (officers.length === 0) {
    return (
      <div className="govuk-width-container cd-desk">
        {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
        <div className="cd-prose">
          <h1>{t('links:reassign.title')}</h1>
          {who}
          <p>{t('links:reassign.none')}</p>
          <KeptWords words={form.valueAt('note')} />
          <p>{back}</p>
        </div>
      </div>
    )
  }
  return (
    <FormPage
      heading={t('links:reassign.title')}
      errors={form.errors}
      submit={t('links:reassign.button')}
      intro={who}
      after={<p>{back}</p>}
    >
      <VersionField form={form} />
      <Radios
        {...form.field('officerId')}
        label={t('links:reassign.choose')}
        hint={t('links:reassign.hint')}
        choices={officers.map(({ personId, name, isMe, body }) => ({
          value: personId,
          label: isMe ? t('links:reassign.me', { name }) : name,
          hint: <Named name={body} />,
        }))}
      />
      <PoliceLine />
      <Textarea
        {...form.field('note')}
        label={t('links:reassign.note')}
        hint={t('links:reassign.noteHint')}
        rows={3}
        optional
      />
    </FormPage>
  )
}

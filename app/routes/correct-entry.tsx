// Whoever wrote an entry of a link's log puts it right, or takes it back.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { EntryFields } from '#app/components/entry-fields.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Section } from '#app/components/section.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { issuesOf } from '#app/server/link-result.ts'
import { dayTyped, readEntry } from '#app/server/read-entry.ts'
import { found, needsSignIn, run, type Asked } from '#app/server/run.ts'

const EntryToCorrect = graphql(`
  query EntryToCorrect($number: Int!) {
    logEntry(number: $number) {
      id
      kind
      ring
      text
      heardFrom
      day
      viewerCanChange
      link {
        number
        viewerCanWork
        viewerRings
      }
    }
  }
`)

const CorrectEntry = graphql(
  `
    mutation CorrectEntry($input: CorrectEntryInput!) {
      correctEntry(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

const WithdrawEntry = graphql(
  `
    mutation WithdrawEntry($input: WithdrawEntryInput!) {
      withdrawEntry(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

export async function loader({ params, context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const { kind, ring, text, heardFrom, day, link } = found(
    await entryToChange(params.entry, { context, request }),
  )
  return {
    link: link.number,
    rings: link.viewerRings,
    canWork: link.viewerCanWork,
    kept: {
      kind,
      ring,
      text,
      heardFrom: heardFrom ? 'yes' : 'no',
      ...dayTyped('day', day),
    },
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const submitted = await readForm(asked.request)
  const withdraws = submitted.pressed === 'withdraw'
  const entry = await entryToChange(params.entry, asked)
  // Pressed twice: it is gone already, and the log shows that.
  if (!entry && withdraws) {
    return redirect(`${to('link', { link: numberOf(String(submitted.values.link)) })}#log`)
  }
  const { id: entryId, link } = found(entry)
  const issues = withdraws
    ? issuesOf((await run(asked, WithdrawEntry, { input: { entryId } })).withdrawEntry)
    : issuesOf(
        (await run(asked, CorrectEntry, { input: { entryId, ...readEntry(submitted.values) } }))
          .correctEntry,
      )
  if (issues) return again(submitted, issues)
  const done = withdraws ? 'linkNoteWithdrawn' : 'linkNoteCorrected'
  return redirect(`${to('link', { link: link.number }, { done })}#log`)
}

async function entryToChange(param: string | undefined, asked: Asked) {
  const { logEntry } = await run(asked, EntryToCorrect, { number: numberOf(param) })
  return logEntry?.viewerCanChange ? logEntry : null
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('links:entry.title'))

export default function CorrectEntryRoute() {
  const { link, rings, canWork, kept } = useLoaderData<typeof loader>()
  const { t, to } = useLanguage()
  const form = useFormState('link', useActionData<typeof action>(), kept)
  return (
    <div className="govuk-width-container cd-desk">
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <h1>{t('links:entry.title')}</h1>
      <p className="cd-lead">{t('links:entry.lead')}</p>
      <TypedForm submit={t('links:entry.button')} does="correct" className="cd-form cd-noting">
        <EntryFields form={form} rings={rings} canWork={canWork} />
        <Button name="do" value="correct">
          {t('links:entry.button')}
        </Button>
      </TypedForm>
      <Section heading={t('links:entry.withdrawHeading')}>
        <p>{t('links:entry.withdrawBody')}</p>
        <Form method="post">
          <input type="hidden" name="link" value={link} />
          <Button name="do" value="withdraw" kind="warning">
            {t('links:entry.withdraw')}
          </Button>
        </Form>
      </Section>
      <p>
        <a className="cd-more" href={`${to('link', { link })}#log`}>
          {t('links:step.cancel')}
        </a>
      </p>
    </div>
  )
}

// The officer looks into what somebody reported, and says what came of it.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { KeptWords } from '#app/components/kept-words.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

const FlagToSettle = graphql(`
  query FlagToSettle($number: Int!) {
    flag(number: $number) {
      id
      reason
      text
      state
      outcome
      createdAt
      organisation {
        number
        name {
          en
          cy
        }
      }
      event {
        number
        title {
          en
          cy
        }
      }
      opportunity {
        title {
          en
          cy
        }
      }
    }
  }
`)

const SettleFlag = graphql(`
  mutation SettleFlag($id: ID!, $outcome: String!) {
    settleFlag(input: { flagId: $id, outcome: $outcome }) {
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

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { lang, t } = languageOf(asked.request)
  const { flag } = await run(asked, FlagToSettle, { number: numberOf(params.flag) })
  const { organisation, event, opportunity, createdAt, ...rest } = found(flag)
  return {
    ...rest,
    heading: t('organisations:flag.heading'),
    at: formatDate(lang, createdAt, 'long'),
    group: { number: organisation.number, name: versionOf(organisation.name, lang) },
    event: event && { number: event.number, title: versionOf(event.title, lang) },
    opportunity: opportunity && versionOf(opportunity.title, lang),
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const submitted = await readForm(asked.request)
  const { flag } = await run(asked, FlagToSettle, { number: numberOf(params.flag) })
  const { settleFlag: answer } = await run(asked, SettleFlag, {
    id: found(flag).id,
    outcome: String(submitted.values.outcome ?? ''),
  })
  switch (answer.__typename) {
    case 'Flag':
      return redirect(to('officerQueue', undefined, { done: 'flagSettled' }))
    case 'WrongState':
      return again(submitted, [{ name: '', code: 'wrong_state' }])
    case 'InvalidInput':
      return again(submitted, issuesFrom(answer))
    default:
      return unreachable(answer)
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function SettleFlagRoute() {
  const { heading, group, event, opportunity, reason, text, at, state, outcome } =
    useLoaderData<typeof loader>()
  const form = useFormState('flag', useActionData<typeof action>())
  const { t, to } = useLanguage()
  const about = event ? (
    <a href={to('event', { event: event.number })} lang={event.title.lang}>
      {event.title.text}
    </a>
  ) : (
    <span lang={opportunity?.lang}>{opportunity?.text ?? t('organisations:flag.group')}</span>
  )
  return (
    <div className="govuk-width-container cd-desk">
      <BackLink href={to('officerQueue')}>{t('organisations:queue.heading')}</BackLink>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <h1>{heading}</h1>
      <SummaryList
        rows={[
          { key: t('organisations:flag.about'), value: about },
          {
            key: t('organisations:flag.of'),
            value: (
              <a href={to('checkGroup', { group: group.number })} lang={group.name.lang}>
                {group.name.text}
              </a>
            ),
          },
          { key: t('organisations:flag.reason'), value: t(`organisations:reason.${reason}`) },
          { key: t('organisations:flag.at'), value: at },
        ]}
      />
      <div className="cd-form cd-prose">
        <InsetText>{text}</InsetText>
        {state === 'settled' ? (
          <>
            <p>{t('organisations:flag.settled', { outcome })}</p>
            <KeptWords words={form.valueAt('outcome')} />
          </>
        ) : (
          <Form method="post" noValidate>
            <PoliceLine />
            <Textarea
              {...form.field('outcome')}
              label={t('organisations:flag.outcome')}
              hint={t('organisations:flag.outcomeHint')}
            />
            <Button>{t('organisations:flag.button')}</Button>
          </Form>
        )}
      </div>
    </div>
  )
}

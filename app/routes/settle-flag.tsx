// The officer looks into what somebody reported, and says what came of it.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { KeptWords } from '#app/components/kept-words.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { Tag } from '#app/components/tag.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf, type Lang } from '#app/paths.ts'
import { again, issuesFrom, readForm } from '#app/server/form.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'
import { versionOf } from '#app/text.ts'

const FlagToSettle = graphql(`
  query FlagToSettle($number: Int!) {
    flag(number: $number) {
      id
      number
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
        state
        viewerCanTakeDown
        title {
          en
          cy
        }
      }
      opportunity {
        number
        state
        viewerCanTakeDown
        title {
          en
          cy
        }
      }
    }
  }
`)

const SettleFlag = graphql(
  `
    mutation SettleFlag($id: ID!, $outcome: String!) {
      settleFlag(input: { flagId: $id, outcome: $outcome }) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { lang, t, to } = languageOf(asked.request)
  const { flag } = await run(asked, FlagToSettle, { number: numberOf(params.flag) })
  const { organisation, event, opportunity, createdAt, ...rest } = found(flag)
  return {
    ...rest,
    heading: t('organisations:flag.heading'),
    at: formatDate(lang, createdAt, 'long'),
    group: { number: organisation.number, name: versionOf(organisation.name, lang) },
    thing: (event && thingOf(event, lang)) ?? (opportunity && thingOf(opportunity, lang)),
    href: event
      ? to('event', { event: event.number })
      : to('opportunity', { opportunity: opportunity?.number ?? 0 }),
    takeDownHref: event
      ? to('takeDownEvent', { event: event.number }, { report: rest.number })
      : to(
          'takeDownOpportunity',
          { opportunity: opportunity?.number ?? 0 },
          { report: rest.number },
        ),
  }
}

type Thing = {
  state: string
  viewerCanTakeDown: boolean
  title: { en: string | null; cy: string | null }
}

/** What is reported, and what an officer may do about it as it stands now. */
function thingOf(thing: Thing, lang: Lang) {
  const what = { published: 'takeDown', taken_down: 'putBack' } as const
  const may = thing.viewerCanTakeDown ? what[thing.state as keyof typeof what] : undefined
  return {
    title: versionOf(thing.title, lang),
    isDown: thing.state === 'taken_down',
    button: may ? (`eventPage:${may}` as const) : null,
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
  const { heading, group, thing, href, takeDownHref, reason, text, at, state, outcome } =
    useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const form = useFormState('flag', reply)
  const { t, to } = useLanguage()
  const about = thing ? (
    <>
      <a href={href} lang={thing.title.lang}>
        {thing.title.text}
      </a>{' '}
      {thing.isDown && <Tag kind="error">{t('organisations:flag.down')}</Tag>}
    </>
  ) : (
    t('organisations:flag.group')
  )
  return (
    <div className="govuk-width-container cd-desk">
      <BackLink href={to('officerQueue')}>{t('organisations:queue.heading')}</BackLink>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <DoneBanner unless={reply} />
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
      <div className="cd-form cd-prose cd-above-4">
        <InsetText>{text}</InsetText>
        {thing?.button && (
          <p>
            <Button href={takeDownHref} kind={thing.isDown ? 'secondary' : 'warning'}>
              {t(thing.button)}
            </Button>
          </p>
        )}
        {state === 'settled' ? (
          <>
            <p>{t('organisations:flag.settled', { outcome })}</p>
            <KeptWords words={form.valueAt('outcome')} />
          </>
        ) : (
          <TypedForm submit={t('organisations:flag.button')}>
            <PoliceLine />
            <Textarea
              {...form.field('outcome')}
              label={t('organisations:flag.outcome')}
              hint={t('organisations:flag.outcomeHint')}
            />
            <Button>{t('organisations:flag.button')}</Button>
          </TypedForm>
        )}
      </div>
    </div>
  )
}

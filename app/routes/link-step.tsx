// Asks before a link takes a step: what it means for whom, and what comes next.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import type { Done } from '#app/components/done-banner.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Named } from '#app/components/named.tsx'
import { NextActionFields } from '#app/components/next-action-fields.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { VersionField } from '#app/components/version-field.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { takenSteps, takeStep, type TakenStep } from '#app/server/take-step.ts'
import { exampleDay } from '#app/server/typed-day.ts'
import { versionOf } from '#app/text.ts'

const LinkToStep = graphql(`
  query LinkToStep($number: Int!) {
    link(number: $number) {
      id
      number
      version
      steps
      askedBy {
        name {
          en
          cy
        }
        contactName
        contactEmail
        contactPhone
      }
      partner {
        name {
          en
          cy
        }
        contactName
        contactEmail
        contactPhone
      }
      openTasks {
        id
        what
      }
    }
  }
`)

export async function loader({ params, context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const { lang, to } = languageOf(request)
  const { link } = await linkOf({ params, context, request })
  const step = found(takenSteps.find((one) => one === params.step))
  // Somebody else was quicker, or it is not theirs to take: the link's own page shows how it stands.
  if (!link.steps.includes(step)) return redirect(to('link', { link: link.number }))
  // Nobody to introduce them to: that comes first.
  if (step === 'introduce' && !link.partner) {
    return redirect(to('setPartner', { link: link.number }, { first: 1 }))
  }
  const [task] = link.openTasks
  return {
    step,
    number: link.number,
    version: link.version,
    sides: [link.askedBy, ...(link.partner ? [link.partner] : [])].map((side) => ({
      name: versionOf(side.name, lang),
      contact: [side.contactName, side.contactEmail, side.contactPhone].filter(Boolean).join(', '),
    })),
    task: task ? { id: task.id, what: task.what } : null,
    example: exampleDay(context.engine.now()),
  }
}

export async function action({ params, context, request }: ActionFunctionArgs) {
  const { to } = languageOf(request)
  const { link } = await linkOf({ params, context, request })
  const step = found(takenSteps.find((one) => one === params.step))
  const submitted = await readForm(request)
  const issues = await takeStep({ context, request }, step, link.id, submitted.values)
  if (issues) return again(submitted, issues)
  return redirect(to('link', { link: link.number }, { done: doneBy[step] }))
}

const doneBy: Record<TakenStep, Done> = {
  introduce: 'linkIntroduced',
  pull: 'linkMoved',
  ease: 'linkEased',
  tie: 'linkTied',
  letGo: 'linkLetGo',
  withdraw: 'linkWithdrawn',
}

async function linkOf({ params, ...asked }: LoaderFunctionArgs) {
  const { link } = await run(asked, LinkToStep, { number: numberOf(params.link) })
  return { link: found(link) }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, titleOf(args))

const titleOf = (args: Parameters<MetaFunction<typeof loader>>[0]) => {
  const { t } = languageOf(new Request(`http://localhost${args.location.pathname}`))
  return args.data ? t(`links:step.${args.data.step}.title`) : ''
}

export default function LinkStepRoute() {
  const { step, number, version, sides, task, example } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t, to } = useLanguage()
  const form = useFormState('link', reply, { version })
  return (
    <div className="govuk-width-container cd-desk">
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <h1>{t(`links:step.${step}.title`)}</h1>
      <p className="cd-lead">{t(`links:step.${step}.body`)}</p>
      {(step === 'tie' || step === 'letGo') && <p>{t('links:step.final')}</p>}
      {step === 'introduce' && (
        <Section heading={t('links:step.contacts')} near>
          <SummaryList
            rows={sides.map((side) => ({
              key: <Named name={side.name} />,
              value: side.contact || t('links:step.noContact'),
            }))}
          />
        </Section>
      )}
      <TypedForm submit={t(`links:step.${step}.button`)} className="cd-form cd-noting">
        <VersionField form={form} />
        {step === 'tie' || step === 'letGo' || step === 'withdraw' ? (
          <>
            <PoliceLine />
            <Textarea
              {...form.field('note')}
              label={t(`links:step.${step}.note`)}
              hint={t(`links:step.${step}.noteHint`)}
              optional={step === 'tie'}
            />
          </>
        ) : (
          <NextActionFields form={form} example={example} {...(task ? { task } : {})} />
        )}
        <ButtonGroup>
          <Button kind={step === 'letGo' || step === 'withdraw' ? 'warning' : 'primary'}>
            {t(`links:step.${step}.button`)}
          </Button>
          <a href={to('link', { link: number })}>{t('links:step.cancel')}</a>
        </ButtonGroup>
      </TypedForm>
    </div>
  )
}

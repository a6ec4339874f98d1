// Plans something to do about a link, by a day.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DayField } from '#app/components/day-field.tsx'
import { FormPage } from '#app/components/form-page.tsx'
import { Named } from '#app/components/named.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, readForm, textOrNull } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { issuesOf } from '#app/server/link-result.ts'
import { found, needsSignIn, run, type Asked } from '#app/server/run.ts'
import { exampleDay, typedDay } from '#app/server/typed-day.ts'
import { versionOf } from '#app/text.ts'

const LinkToPlan = graphql(`
  query LinkToPlan($number: Int!) {
    link(number: $number) {
      id
      number
      stage
      viewerCanWork
      askedBy {
        name {
          en
          cy
        }
      }
    }
  }
`)

const PlanTask = graphql(
  `
    mutation PlanTask($input: AddTaskInput!) {
      addTask(input: $input) {
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
  return {
    number: link.number,
    asker: versionOf(link.askedBy.name, lang),
    example: exampleDay(context.engine.now()),
  }
}

export async function action({ params, context, request }: ActionFunctionArgs) {
  const { to } = languageOf(request)
  const link = await linkOf(params.link, { context, request })
  const submitted = await readForm(request)
  const { values } = submitted
  const { addTask } = await run({ context, request }, PlanTask, {
    input: {
      linkId: link.id,
      what: textOrNull(values.what) ?? '',
      dueOn: typedDay(values, 'dueOn'),
    },
  })
  const issues = issuesOf(addTask)
  if (issues) return again(submitted, issues)
  return redirect(to('link', { link: link.number }, { done: 'taskPlanned' }))
}

async function linkOf(param: string | undefined, asked: Asked) {
  const link = found((await run(asked, LinkToPlan, { number: numberOf(param) })).link)
  if (!link.viewerCanWork || link.stage === 'closed') throw new Response(null, { status: 404 })
  return link
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('links:plan.title'))

export default function PlanTaskRoute() {
  const { number, asker, example } = useLoaderData<typeof loader>()
  const form = useFormState('link', useActionData<typeof action>())
  const { t, to } = useLanguage()
  return (
    <FormPage
      heading={t('links:plan.title')}
      errors={form.errors}
      submit={t('links:plan.button')}
      intro={
        <p className="cd-lead">
          <Named name={asker} />
        </p>
      }
      after={
        <p>
          <a className="cd-more" href={to('link', { link: number })}>
            {t('links:step.cancel')}
          </a>
        </p>
      }
    >
      <TextInput
        {...form.field('what')}
        label={t('links:step.nextAction')}
        hint={t('links:step.nextActionHint')}
        maxLength={200}
      />
      <DayField
        form={form}
        name="dueOn"
        label={t('links:step.nextActionOn')}
        hint={t('links:step.nextActionOnHint', { example })}
      />
    </FormPage>
  )
}

// Puts a task off to a later day.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DayField } from '#app/components/day-field.tsx'
import { FormPage } from '#app/components/form-page.tsx'
import { useFormState } from '#app/form-state.ts'
import { langOf, languageOf, useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { formatDate } from '#app/server/format-date.ts'
import { again, readForm } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { issuesOf } from '#app/server/link-result.ts'
import { found, needsSignIn, run, type Asked } from '#app/server/run.ts'
import { exampleDay, typedDay } from '#app/server/typed-day.ts'

const TaskToPostpone = graphql(`
  query TaskToPostpone($number: Int!) {
    task(number: $number) {
      id
      what
      dueOn
      doneAt
    }
  }
`)

const PostponeTask = graphql(
  `
    mutation PostponeTask($input: PostponeTaskInput!) {
      postponeTask(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

export async function loader({ params, context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const { lang, t, to } = languageOf(request)
  const task = await taskOf(params.task, { context, request })
  if (task.doneAt) return redirect(to('today'))
  return {
    what: task.what,
    due: t('links:link.due', { date: formatDate(lang, task.dueOn, 'long') }),
    example: exampleDay(context.engine.now()),
  }
}

export async function action({ params, context, request }: ActionFunctionArgs) {
  const { to } = languageOf(request)
  const { id } = await taskOf(params.task, { context, request })
  const submitted = await readForm(request)
  const input = { taskId: id, dueOn: typedDay(submitted.values, 'dueOn') }
  const { postponeTask } = await run({ context, request }, PostponeTask, { input })
  const issues = issuesOf(postponeTask)
  return issues
    ? again(submitted, issues)
    : redirect(to('today', undefined, { done: 'taskPutOff' }))
}

async function taskOf(param: string | undefined, asked: Asked) {
  return found((await run(asked, TaskToPostpone, { number: numberOf(param) })).task)
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, wordsIn(langOf(args.location.pathname))('links:later.title'))

export default function PostponeTaskRoute() {
  const { what, due, example } = useLoaderData<typeof loader>()
  const form = useFormState('link', useActionData<typeof action>())
  const { t, to } = useLanguage()
  return (
    <FormPage
      heading={t('links:later.title')}
      errors={form.errors}
      submit={t('links:later.button')}
      intro={
        <>
          <p className="cd-lead">{what}</p>
          <p>{due}</p>
          <p>{t('links:later.body')}</p>
        </>
      }
      after={
        <p>
          <a className="cd-more" href={to('today')}>
            {t('links:step.cancel')}
          </a>
        </p>
      }
    >
      <DayField
        form={form}
        name="dueOn"
        label={t('links:step.nextActionOn')}
        hint={t('links:step.nextActionOnHint', { example })}
      />
    </FormPage>
  )
}

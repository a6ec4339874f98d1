// One link: how it stands, what comes next, and its log as far as the viewer reads it.
import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AuthoredText } from '#app/components/authored-text.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { LinkFacts } from '#app/components/link-facts.tsx'
import { LinkLog } from '#app/components/link-log.tsx'
import { LinkNoteForm } from '#app/components/link-note-form.tsx'
import { LinkTasks } from '#app/components/link-tasks.tsx'
import { Section } from '#app/components/section.tsx'
import { StageKnot } from '#app/components/stage-knot.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, readForm, textOrNull } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { linkPage, LinkPage } from '#app/server/link-page.ts'
import { issuesOf } from '#app/server/link-result.ts'
import { dayTyped, readEntry } from '#app/server/read-entry.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { exampleDay, typedDay } from '#app/server/typed-day.ts'
import { londonDate } from '#graphql/time/london-time.ts'

const NoteContact = graphql(
  `
    mutation NoteContact($input: LogContactInput!) {
      logContact(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

const TickTask = graphql(
  `
    mutation TickTask($taskId: ID!) {
      doneTask(input: { taskId: $taskId }) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

/** What is told beside the log rather than at the head of the page. */
const toldInLog = ['linkNoted', 'linkNoteCorrected', 'linkNoteWithdrawn']

export async function loader({ params, context, request }: LoaderFunctionArgs) {
  await needsSignIn({ context, request })
  const { searchParams } = new URL(request.url)
  const after = searchParams.get('after')
  const number = numberOf(params.link)
  const { link } = await run({ context, request }, LinkPage, { number, after })
  return {
    link: linkPage(languageOf(request), found(link)),
    later: after !== null,
    inLog: toldInLog.includes(searchParams.get('done') ?? ''),
    today: londonDate(context.engine.now()),
    example: exampleDay(context.engine.now()),
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const number = numberOf(params.link)
  const submitted = await readForm(asked.request)
  const { values, pressed } = submitted
  const here = (how: string, place = '') =>
    redirect(`${to('link', { link: number }, { done: how })}${place}`)
  if (pressed === 'done') {
    const { doneTask } = await run(asked, TickTask, { taskId: String(values.taskId ?? '') })
    const issues = issuesOf(doneTask)
    return issues ? again(submitted, issues) : here('taskDone')
  }
  const { link } = await run(asked, LinkPage, { number, after: null })
  const { logContact } = await run(asked, NoteContact, {
    input: {
      linkId: found(link).id,
      ...readEntry(values),
      nextAction: textOrNull(values.nextAction),
      nextActionOn: typedDay(values, 'nextActionOn'),
      doneTaskId: textOrNull(values.doneTaskId),
    },
  })
  const issues = issuesOf(logContact)
  // The form's own place in the page would be kept: what was noted stands in the log.
  return issues ? again(submitted, issues) : here('linkNoted', '#log')
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.link.title ?? '')

export default function LinkRoute() {
  const { link, later, inLog, today, example } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t, to, lang } = useLanguage()
  const form = useFormState('link', reply, { kind: 'call', ...dayTyped('day', today) })
  const moves = link.steps.filter((step) => step !== 'setPartner')
  const banner = <DoneBanner unless={reply} />
  return (
    <div className="govuk-width-container cd-desk">
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      {!inLog && banner}
      <Columns kind="text-aside">
        <div>
          <p className="cd-kicker">
            <StageKnot stage={link.knot} />
            {t(`links:stage.${link.stage}`)}: {t(`links:means.${link.stage}`)}
          </p>
          <h1>{link.title}</h1>
          <AuthoredText
            lang={link.purpose.lang}
            pageLang={lang}
            className="cd-lead cd-typed"
            as="p"
          >
            {link.purpose.text}
          </AuthoredText>
          {link.canWork && link.open && <LinkTasks link={link} />}
          {link.rings.length > 0 && (
            <p>
              <a className="cd-more" href="#note">
                {t(`links:link.${link.canWork ? 'noteHeading' : 'noteHeadingSide'}`)}
              </a>
            </p>
          )}
          <LinkLog link={link} later={later} told={inLog && banner} />
          {link.rings.length > 0 && <LinkNoteForm link={link} form={form} example={example} />}
        </div>
        <aside>
          {(moves.length > 0 || link.canAssign) && (
            <Section heading={t(`links:link.${headingOf(link, moves)}`)} id="steps">
              <ul className="govuk-list">
                {link.steps.includes('setPartner') && (
                  <li>
                    <a className="cd-more" href={to('setPartner', { link: link.number })}>
                      {t(link.partner ? 'links:link.changePartner' : 'links:link.setPartner')}
                    </a>
                  </li>
                )}
                {moves.map((step) => (
                  <li key={step}>
                    <a className="cd-more" href={to('linkStep', { link: link.number, step })}>
                      {t(`links:step.${step}.link`)}
                    </a>
                  </li>
                ))}
                {link.canAssign && (
                  <li>
                    <a className="cd-more" href={to('reassignLink', { link: link.number })}>
                      {t('links:link.reassign')}
                    </a>
                  </li>
                )}
              </ul>
            </Section>
          )}
          <LinkFacts link={link} />
        </aside>
      </Columns>
    </div>
  )
}

/** Whoever can only give it to another officer has neither asked for it nor moves it on. */
function headingOf({ canWork }: { canWork: boolean }, moves: readonly string[]) {
  if (canWork) return 'steps'
  return moves.length > 0 ? 'ownSteps' : 'officer'
}

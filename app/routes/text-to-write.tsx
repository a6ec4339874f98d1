// What one thing says, in both languages: the one to read, the other to write.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Radios } from '#app/components/radios.tsx'
import { TextPair } from '#app/components/text-pair.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { VersionField } from '#app/components/version-field.tsx'
import { idOf, useFormState } from '#app/form-state.ts'
import { valueIn } from '#app/form-values.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { notReadyIssues } from '#app/server/event-lacks.ts'
import {
  again,
  issuesFrom,
  readForm,
  textOrNull,
  wholeNumber,
  type FormIssue,
} from '#app/server/form.ts'
import { pairsOf, saveText, textToWrite, type ToWrite } from '#app/server/text-to-write.ts'
import { versionOf } from '#app/text.ts'

const answers = ['draft', 'checked', 'machine'] as const

export async function loader(args: LoaderFunctionArgs) {
  const { lang, t, to } = languageOf(args.request)
  const text = await textToWrite(args)
  const { values, language, of, number } = text
  const change = {
    event: () => to('changeEvent', { event: number }),
    opportunity: () => to('changeOpportunity', { opportunity: number }),
    group: () => to('changeGroup', { group: number }),
  }
  return {
    heading: t(`writing:one.heading.${language}`),
    title: versionOf(values.title ?? values.name, lang),
    language,
    pairs: pairsOf(text),
    isKeptInPart: new URL(args.request.url).searchParams.has('kept'),
    change: change[of](),
    kept: { ...values, written: 'draft' } as Record<string, unknown>,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { to } = languageOf(args.request)
  const text = await textToWrite(args)
  const submitted = await readForm(args.request)
  const { values: typed } = submitted
  const written = answers.find((one) => one === typed.written)
  const boxes = pairsOf(text).map(({ name }) => `${name}.${text.language}`)
  const empty = boxes.filter((name) => textOrNull(valueIn(typed, name)) === null)
  const lacking = [...(empty.length === boxes.length ? empty : []), ...(written ? [] : ['written'])]
  if (!written || lacking.length) {
    return again(
      submitted,
      lacking.map((name) => ({ name, code: 'required' })),
    )
  }
  const version = wholeNumber(typed.version) ?? 0
  const result = await saveText(args, text, { typed, version, written })
  switch (result.__typename) {
    case 'InvalidInput':
      return again(submitted, shownOf(text, issuesFrom(result)))
    case 'NotReady':
      return again(
        submitted,
        shownOf(
          text,
          notReadyIssues(result, () => ''),
        ),
      )
    case 'Stale':
      return again(submitted, [{ name: '', code: 'stale' }])
    case 'WrongState':
      return again(submitted, [{ name: '', code: 'wrong_state' }])
    case 'CapacityBelowTaken':
    case 'WantedBelowAccepted':
      return again(submitted, [elsewhere])
    default:
      return redirect(
        empty.length
          ? to('textToWrite', { text: numberOf(args.params.text) }, { kept: 'partly' })
          : to('textsToWrite', undefined, { done: 'textWritten' }),
      )
  }
}

const elsewhere: FormIssue = { name: '', code: 'elsewhere' }

/** What is wrong with a text that stands here; of all the rest, that there is something. */
function shownOf(text: ToWrite, issues: readonly FormIssue[]): FormIssue[] {
  const shown = pairsOf(text).flatMap(({ name }) => [name, `${name}.${text.language}`])
  const here = issues.filter(({ name }) => shown.includes(name))
  return here.length === issues.length ? here : [...here, elsewhere]
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function TextToWriteRoute() {
  const { heading, title, language, pairs, change, kept, isKeptInPart } =
    useLoaderData<typeof loader>()
  const missing = pairs.filter(({ standing }) => standing === 'missing')
  const reply = useActionData<typeof action>()
  const form = useFormState('text', reply, kept)
  const { t, to } = useLanguage()
  const written = form.field('written')
  return (
    <div className="govuk-width-container">
      <BackLink href={to('textsToWrite')}>{t('writing:one.back')}</BackLink>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      {isKeptInPart && !reply && missing.length > 0 && (
        <NotificationBanner title={t('writing:one.partly')} text={t('writing:one.partlyText')}>
          <ul>
            {missing.map(({ name, field }) => (
              <li key={name}>
                <a href={`#${idOf(`${name}.${language}`)}`}>{t(`writing:field.${field}`)}</a>
              </li>
            ))}
          </ul>
        </NotificationBanner>
      )}
      <h1>{heading}</h1>
      <p className="cd-lead" lang={title.lang}>
        {title.text}
      </p>
      <PoliceLine />
      <TypedForm submit={t('writing:one.save')}>
        <VersionField form={form} />
        {pairs.map((pair) => (
          <TextPair key={pair.name} pair={pair} language={language} form={form} />
        ))}
        <Radios
          groupClassName="cd-above-5"
          id={written.id}
          name="written"
          label={t('writing:one.how')}
          hint={t('writing:one.howHint')}
          value={written.value}
          error={written.error}
          choices={answers.map((value) => ({ value, label: t(`writing:one.${value}`) }))}
        />
        <Button>{t('writing:one.save')}</Button>
      </TypedForm>
      <p>
        <a className="cd-more" href={change}>
          {t('writing:one.whole')}
        </a>
      </p>
    </div>
  )
}

// Somebody who put themselves forward, and what an organiser can answer.
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { Details } from '#app/components/details.tsx'
import { KeptWords } from '#app/components/kept-words.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { Section } from '#app/components/section.tsx'
import { Tag, type TagKind } from '#app/components/tag.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'

type State = 'asked' | 'put_forward' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed'

type Application = {
  id: string
  number: number
  state: State
  name: string
  email: string | null
  message: string | null
  since: string
}

const kinds: Partial<Record<State, TagKind>> = { put_forward: 'clay', accepted: 'green' }

type ApplicationRowProps = {
  application: Application
  /** What was typed about it, where that was not taken. */
  form: FormState | undefined
}

export function ApplicationRow({ application, form }: ApplicationRowProps) {
  const { t } = useLanguage()
  const { id, number, state, name, email, message, since } = application
  const canAccept = state === 'put_forward'
  /** Saying no to whoever waits, or telling somebody accepted that it is over. */
  const no = canAccept ? 'decline' : state === 'accepted' ? 'end' : null
  const reason = form?.field('reason') ?? { id: `reason-${number}`, name: 'reason', value: '' }
  return (
    <Section heading={name} near>
      <p>
        <Tag kind={kinds[state] ?? 'line'}>{t(`opportunities:applications.states.${state}`)}</Tag>{' '}
        {t('opportunities:applications.since')} {since}
      </p>
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {message && <p className="cd-pre">{message}</p>}
      {canAccept && (
        <Form method="post">
          <input type="hidden" name="application" value={id} />
          <ButtonGroup>
            <Button name="do" value="accept" small>
              {t('opportunities:applications.accept', { name })}
            </Button>
          </ButtonGroup>
        </Form>
      )}
      {!no && <KeptWords words={reason.value} />}
      {no && (
        <Details
          summary={t(`opportunities:applications.${no}`, { name })}
          open={Boolean(reason.value)}
        >
          <Form method="post">
            <input type="hidden" name="application" value={id} />
            <PoliceLine />
            <Textarea
              {...reason}
              label={t(`opportunities:applications.${no}Reason`)}
              hint={t('opportunities:applications.reasonHint')}
              optional
              rows={3}
            />
            <Button name="do" value={no} kind="warning" small>
              {t(`opportunities:applications.${no}Short`)}
            </Button>
          </Form>
        </Details>
      )}
    </Section>
  )
}

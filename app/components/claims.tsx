// Who says that a group is theirs: what the officer has to decide, and what was decided.
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { Section } from '#app/components/section.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'

type Claim = {
  id: string
  state: 'open' | 'accepted' | 'declined'
  reason: string | null
  decided: string | null
  message: string
  claimant: string
  claimantEmail: string | null
  at: string
  isViewer: boolean
}

export function Claims({ claims, form }: { claims: readonly Claim[]; form: FormState }) {
  const { t } = useLanguage()
  if (!claims.length) return null
  const reasonFor = ({ id }: Claim) =>
    form.valueAt('claimId') === id
      ? form.field('claimReason')
      : { id: `claim-reason-${id}`, name: 'claimReason', value: '' }
  return (
    <Section heading={t('organisations:claims.heading')}>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} className="cd-line">
            <p>
              <b>{claim.claimant}</b>
              <br />
              {claim.claimantEmail && (
                <a href={`mailto:${claim.claimantEmail}`}>{claim.claimantEmail}</a>
              )}
              <br />
              <span className="cd-2">{claim.at}</span>
            </p>
            <p>{claim.message}</p>
            {claim.state !== 'open' ? (
              <Decided claim={claim} />
            ) : claim.isViewer ? (
              <p>{t('organisations:claims.own')}</p>
            ) : (
              <Form method="post">
                <input type="hidden" name="claimId" value={claim.id} />
                <PoliceLine />
                <Textarea {...reasonFor(claim)} label={t('organisations:claims.reason')} rows={3} />
                <ButtonGroup>
                  <Button small name="do" value="accept">
                    {t('organisations:claims.accept')}
                    <span className="govuk-visually-hidden">: {claim.claimant}</span>
                  </Button>
                  <Button small kind="secondary" name="do" value="refuse">
                    {t('organisations:claims.refuse')}
                    <span className="govuk-visually-hidden">: {claim.claimant}</span>
                  </Button>
                </ButtonGroup>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Decided({ claim: { state, decided, reason } }: { claim: Claim }) {
  const { t } = useLanguage()
  if (state === 'open') return null
  return (
    <>
      <p>
        <b>{t(`organisations:claims.${state}`, { date: decided ?? '' })}</b>
      </p>
      {reason && <p className="cd-2">{reason}</p>}
    </>
  )
}

// Who says that a group is theirs, for the officer to decide.
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { Section } from '#app/components/section.tsx'
import { useLanguage } from '#app/language.tsx'

type Claim = {
  id: string
  message: string
  claimant: string
  claimantEmail: string | null
  at: string
  isViewer: boolean
}

export function OpenClaims({ claims }: { claims: readonly Claim[] }) {
  const { t } = useLanguage()
  if (!claims.length) return null
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
            {claim.isViewer ? (
              <p>{t('organisations:claims.own')}</p>
            ) : (
              <Form method="post">
                <input type="hidden" name="claimId" value={claim.id} />
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

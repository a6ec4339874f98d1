// An offer to help as its person sees it: what stands, and what they can do about it.
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { ContactLine } from '#app/components/contact-line.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { Named } from '#app/components/named.tsx'
import { Section } from '#app/components/section.tsx'
import { useLanguage } from '#app/language.tsx'
import type { OfferShown } from '#app/server/my-offer.ts'

export function MyOffer({ offer, heading }: { offer: OfferShown; heading: string }) {
  const { t, to } = useLanguage()
  const { state, until, message, reason, canWithdraw, isOpen, takenDown } = offer
  const canAsk = isOpen && (state === 'asked' || state === 'lapsed' || state === 'withdrawn')
  return (
    <>
      <h1>{heading}</h1>
      {takenDown && <InsetText>{t('opportunities:offer.takenDown')}</InsetText>}
      <p className="cd-lead">
        {takenDown ? (
          <Named name={offer.title} />
        ) : (
          <a href={to('opportunity', { opportunity: offer.param })}>
            <Named name={offer.title} />
          </a>
        )}
        {', '}
        <Named name={offer.group} />
      </p>
      <p>
        <b>{t(`opportunities:offer.state.${state}`)}</b>
      </p>
      {until && <p>{t('opportunities:offer.until', { date: until })}</p>}
      {message && (
        <Section heading={t('opportunities:offer.message')}>
          <p className="cd-pre">{message}</p>
        </Section>
      )}
      {reason && (
        <Section heading={t('opportunities:offer.reason')}>
          <p>{reason}</p>
        </Section>
      )}
      {state === 'accepted' && <ContactLine {...offer.contact} />}
      {state === 'declined' && (
        <p>
          <a className="cd-more" href={to('opportunities')}>
            {t('opportunities:forward.other')}
          </a>
        </p>
      )}
      <Form method="post">
        <ButtonGroup>
          {canAsk && (
            <Button name="do" value="confirm">
              {t('opportunities:offer.confirm')}
            </Button>
          )}
          {canWithdraw && (
            <Button kind="warning" name="do" value="withdraw" aria-describedby="take-back">
              {t('opportunities:offer.withdraw')}
            </Button>
          )}
        </ButtonGroup>
        {canWithdraw && (
          <p id="take-back" className="cd-small cd-2">
            {t('opportunities:offer.withdrawText')}
          </p>
        )}
      </Form>
    </>
  )
}

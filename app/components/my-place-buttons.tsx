// The buttons of one's own place. Each is a form: following a link changes nothing.
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { GiveUp } from '#app/components/give-up.tsx'
import { useLanguage } from '#app/language.tsx'
import type { PlaceShown } from '#app/server/my-place.ts'

export function MyPlaceButtons({ place }: { place: PlaceShown }) {
  const { t, to } = useLanguage()
  const { state, session, canWithdraw } = place
  const isOpen = session.closedBecause === null
  const canAsk = isOpen && (state === 'asked' || state === 'lapsed' || state === 'withdrawn')
  const canAccept = isOpen && state === 'offered'
  const buttons = (
    <ButtonGroup>
      {canAsk && (
        <Button name="do" value="confirm">
          {t(`signups:place.${confirmWords(place)}`)}
        </Button>
      )}
      {canAccept && (
        <Button name="do" value="accept">
          {t('signups:place.accept')}
        </Button>
      )}
      {state === 'confirmed' &&
        canWithdraw &&
        (isOpen || session.closedBecause === 'sign_up_closed') && (
          <Button href={to('sessionCalendar', { session: session.number })}>
            {t('signups:place.calendar')}
          </Button>
        )}
      {canWithdraw && (
        <Button kind="warning" name="do" value="withdraw" aria-describedby="give-up">
          {t(state === 'waiting' ? 'signups:place.withdrawWait' : 'signups:place.withdraw')}
        </Button>
      )}
    </ButtonGroup>
  )
  // The calendar is a link, and alone it is nothing to send.
  if (!canAsk && !canAccept && !canWithdraw) return buttons
  return (
    <Form method="post">
      {buttons}
      {canWithdraw && <GiveUp place={place} />}
    </Form>
  )
}

function confirmWords({ state, placed }: PlaceShown) {
  if (state === 'withdrawn') return 'signUpAgain'
  if (state === 'lapsed') return 'again'
  return placed ? 'confirm' : 'confirmToWait'
}

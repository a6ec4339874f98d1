// Why a link from a mail shows nothing, and what to do about it.
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { useLanguage } from '#app/language.tsx'

type Props = { fault: 'wrong' | 'used' | 'expired'; what: 'place' | 'offer' }

export function LinkFault({ fault, what }: Props) {
  const { t, to } = useLanguage()
  const isPlace = what === 'place'
  const text = !isPlace && fault === 'expired' ? 'expiredOffer' : (`${fault}Text` as const)
  return (
    <EmptyState heading={t(`signups:passFault.${fault}`)} wholePage>
      <p>{t(`signups:passFault.${text}`)}</p>
      <ButtonGroup>
        <Button href={to(isPlace ? 'events' : 'opportunities')}>
          {t(isPlace ? 'signups:tooYoung.link' : 'opportunities:forward.other')}
        </Button>
        <a href={to(isPlace ? 'myPlaces' : 'myOffers')}>
          {t(isPlace ? 'signups:mine.heading' : 'opportunities:mine.heading')}
        </a>
      </ButtonGroup>
      <p className="cd-above-4">
        {t('wrong.ask')} <a href={to('help')}>{t('foot.helpLink')}</a>
      </p>
    </EmptyState>
  )
}

// The one panel of an opportunity's page: whether somebody can put themselves forward, and the button that does.
import { Button } from '#app/components/button.tsx'
import { Panel } from '#app/components/panel.tsx'
import { WhyOff } from '#app/components/why-off.tsx'
import { useLanguage } from '#app/language.tsx'
import type { OpportunityShown } from '#app/server/opportunity-view.ts'

type Props = { opportunity: OpportunityShown; signedIn: boolean }

export function ForwardPanel({ opportunity, signedIn }: Props) {
  const { t, to } = useLanguage()
  const { own, closedBecause, reason, param, wanted } = opportunity
  if (own && own.state !== 'withdrawn' && own.state !== 'lapsed') {
    return (
      <Panel id="forward" heading={t('opportunities:offer.heading')} beside>
        <p>{t(`opportunities:offer.state.${own.state}`)}</p>
        <Button href={to('myOffer', { offer: own.number })} wide>
          {t('opportunities:offer.see')}
        </Button>
      </Panel>
    )
  }
  if (closedBecause) {
    return (
      <Panel id="forward" heading={t(`opportunities:page.closed.${closedBecause}`)} beside>
        <WhyOff reason={reason} />
        <a href={to('opportunities')}>{t('opportunities:forward.other')}</a>
      </Panel>
    )
  }
  return (
    <Panel id="forward" heading={wanted} beside>
      <p>{t('opportunities:forward.panelText')}</p>
      <p>
        <Button href={to('putForward', { opportunity: param })} wide>
          {t('opportunities:forward.button')}
        </Button>
      </p>
      {!signedIn && <p className="cd-small cd-2">{t('opportunities:forward.noAccount')}</p>}
    </Panel>
  )
}

// One date is called off: says so, and why. Where all of the event is, the page has said why already.
import { WhyOff } from '#app/components/why-off.tsx'
import { useLanguage } from '#app/language.tsx'
import type { SessionShown } from '#app/server/session-view.ts'

export function DateOff({ date }: { date: Pick<SessionShown, 'state' | 'reason'> }) {
  const { t } = useLanguage()
  const { state, reason } = date
  return (
    <>
      <b>{t('eventPage:dateOff')}</b>
      {reason.text && state !== 'cancelled' && (
        <>
          . <WhyOff reason={reason} inline />
        </>
      )}
    </>
  )
}

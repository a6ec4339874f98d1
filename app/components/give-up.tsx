// What giving a place up means, said beside the button: it is done at one press.
import { useLanguage } from '#app/language.tsx'
import { isToWait, type PlaceShown } from '#app/server/my-place.ts'

export function GiveUp({ place }: { place: PlaceShown }) {
  const { t } = useLanguage()
  const { closedBecause } = place.session
  const what = place.state === 'waiting' ? 'waiting' : isToWait(place) ? 'toWait' : 'place'
  const next = closedBecause ? closedBecause === 'sign_up_closed' && 'closed' : 'again'
  return (
    <p id="give-up" className="cd-small cd-2">
      {t(`signups:place.giveUp.${what}`)} {next && t(`signups:place.giveUp.${next}`)}
    </p>
  )
}

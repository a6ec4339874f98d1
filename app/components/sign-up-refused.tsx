// Why somebody cannot sign up, said kindly, with what they can do instead.
import { Button } from '#app/components/button.tsx'
import { TooYoung } from '#app/components/too-young.tsx'
import { useLanguage } from '#app/language.tsx'

type Closed = 'cancelled' | 'started' | 'sign_up_closed' | 'not_published' | 'declined'

export function SignUpRefused(props: { closed: Closed | null; tooYoung: number | null }) {
  const { t, to } = useLanguage()
  const { closed, tooYoung } = props
  if (tooYoung !== null) return <TooYoung minimumAge={tooYoung} from="events" />
  const because = closed ?? 'started'
  return (
    <div>
      <h1>{t(`signups:closed.${because}`)}</h1>
      <p className="cd-lead">{t(`signups:closedText.${because}`)}</p>
      <Button kind="secondary" href={to('events')}>
        {t('signups:tooYoung.link')}
      </Button>
    </div>
  )
}

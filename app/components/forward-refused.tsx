// Why somebody cannot put themselves forward, said kindly, with what they can do instead.
import { Button } from '#app/components/button.tsx'
import { TooYoung } from '#app/components/too-young.tsx'
import { useLanguage } from '#app/language.tsx'

type Closed = 'not_published' | 'cancelled' | 'over' | 'all_found' | 'declined'

export function ForwardRefused(props: { closed: Closed | null; tooYoung: number | null }) {
  const { t, to } = useLanguage()
  if (props.tooYoung !== null) return <TooYoung minimumAge={props.tooYoung} from="opportunities" />
  return (
    <>
      <h1>{t('opportunities:forward.heading')}</h1>
      <p className="cd-lead">{t(`opportunities:page.closed.${props.closed ?? 'over'}`)}</p>
      <Button kind="secondary" href={to('opportunities')}>
        {t('opportunities:forward.other')}
      </Button>
    </>
  )
}

// Why somebody cannot put themselves forward, said kindly, with what they can do instead.
import { Button } from '#app/components/button.tsx'
import { useLanguage } from '#app/language.tsx'

type Closed = 'not_published' | 'cancelled' | 'over' | 'all_found' | 'declined'

export function ForwardRefused(props: { closed: Closed | null; tooYoung: number | null }) {
  const { t, to } = useLanguage()
  return (
    <>
      <h1>{t('opportunities:forward.heading')}</h1>
      <p className="cd-lead">
        {props.tooYoung === null
          ? t(`opportunities:page.closed.${props.closed ?? 'over'}`)
          : t('opportunities:forward.tooYoung', { age: props.tooYoung })}
      </p>
      <Button kind="secondary" href={to('opportunities')}>
        {t('opportunities:forward.other')}
      </Button>
    </>
  )
}

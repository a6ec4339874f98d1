// Somebody is younger than those who put it on can take: said warmly, with what they may join.
import { Button } from '#app/components/button.tsx'
import { useLanguage } from '#app/language.tsx'

type Props = {
  minimumAge: number
  /** The list they came from stands first. */
  from: 'events' | 'opportunities'
}

export function TooYoung({ minimumAge, from }: Props) {
  const { t, to } = useLanguage()
  const lists = from === 'events' ? (['events', 'help'] as const) : (['help', 'events'] as const)
  return (
    <div>
      <h1>{t('signups:tooYoung.heading', { minimumAge })}</h1>
      <p className="cd-lead">
        {t(`signups:tooYoung.${from === 'events' ? 'body' : 'bodyHelp'}`, { minimumAge })}
      </p>
      <p>{t('signups:tooYoung.next')}</p>
      {lists.map((list) => (
        <p key={list}>
          <Button
            kind="secondary"
            href={to(list === 'events' ? 'events' : 'opportunities', undefined, {
              need: 'under18',
            })}
          >
            {t(`signups:tooYoung.${list}`)}
          </Button>
        </p>
      ))}
    </div>
  )
}

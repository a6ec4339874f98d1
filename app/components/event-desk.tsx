// What the group and the office can do about an event, at the end of its page.
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { Section } from '#app/components/section.tsx'
import { useLanguage } from '#app/language.tsx'

type Desk = {
  param: string
  state: 'draft' | 'published' | 'cancelled' | 'taken_down'
  viewerCanWrite: boolean
  viewerCanTakeDown: boolean
  dates: { number: number; date: string }[]
}

export function EventDesk({ event }: { event: Desk }) {
  const { t, to } = useLanguage()
  const { param, state, viewerCanWrite, viewerCanTakeDown } = event
  const canTakeDown = viewerCanTakeDown && (state === 'published' || state === 'taken_down')
  return (
    <>
      {viewerCanWrite && (
        <Section heading={t('eventPage:yours')}>
          {state !== 'draft' && (
            <ul className="govuk-list">
              {event.dates.map(({ number, date }) => (
                <li key={number}>
                  <a href={to('sessionPeople', { session: number })}>
                    {t('eventPage:peopleOn', { date })}
                  </a>
                </li>
              ))}
            </ul>
          )}
          <ButtonGroup>
            {state === 'draft' && (
              <Button href={to('publishEvent', { event: param })}>{t('eventPage:publish')}</Button>
            )}
            {(state === 'draft' || state === 'published') && (
              <Button kind="secondary" href={to('changeEvent', { event: param })}>
                {t('eventPage:change')}
              </Button>
            )}
            {state === 'published' && (
              <Button kind="warning" href={to('cancelEvent', { event: param })}>
                {t('eventPage:callOff')}
              </Button>
            )}
          </ButtonGroup>
        </Section>
      )}
      {canTakeDown && (
        <Section heading={t('eventPage:office')}>
          <Button kind="secondary" href={to('takeDownEvent', { event: param })}>
            {t(state === 'published' ? 'eventPage:takeDown' : 'eventPage:putBack')}
          </Button>
        </Section>
      )}
    </>
  )
}

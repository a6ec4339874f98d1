// What the group and the office can do about an event, at the end of its page.
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { Details } from '#app/components/details.tsx'
import { Section } from '#app/components/section.tsx'
import { TextsWaiting } from '#app/components/texts-waiting.tsx'
import { useLanguage } from '#app/language.tsx'
import type { TextWaiting } from '#app/server/texts-waiting.ts'

type Desk = {
  param: string
  state: 'draft' | 'published' | 'cancelled' | 'taken_down'
  viewerCanWrite: boolean
  viewerCanTakeDown: boolean
  /** The dates, each of which has a list of people. */
  lists: { number: number; date: string; isOff: boolean }[]
  /** What waits in one of the languages. */
  texts: readonly TextWaiting[]
}

/** More of them are a press away. */
const MOST_SHOWN = 5

function Lists({ lists }: Pick<Desk, 'lists'>) {
  const { t, to } = useLanguage()
  return (
    <ul className="govuk-list">
      {lists.map(({ number, date, isOff }) => (
        <li key={number}>
          <a href={to('sessionPeople', { session: number })}>
            {t(isOff ? 'eventPage:peopleHad' : 'eventPage:peopleOn', { date })}
          </a>
        </li>
      ))}
    </ul>
  )
}

export function EventDesk({ event }: { event: Desk }) {
  const { t, to } = useLanguage()
  const { param, state, viewerCanWrite, viewerCanTakeDown } = event
  const canTakeDown = viewerCanTakeDown && (state === 'published' || state === 'taken_down')
  return (
    <>
      {viewerCanWrite && (
        <Section heading={t('eventPage:yours')}>
          {state !== 'draft' && event.lists.length <= MOST_SHOWN && <Lists lists={event.lists} />}
          {state !== 'draft' && event.lists.length > MOST_SHOWN && (
            <Details summary={t('eventPage:people')}>
              <Lists lists={event.lists} />
            </Details>
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
            {state === 'draft' && (
              <Button kind="secondary" href={to('discardDraft', { what: 'event', number: param })}>
                {t('publishing:discard.button')}
              </Button>
            )}
            {state === 'published' && (
              <Button kind="warning" href={to('cancelEvent', { event: param })}>
                {t('eventPage:callOff')}
              </Button>
            )}
          </ButtonGroup>
          <TextsWaiting texts={event.texts} />
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

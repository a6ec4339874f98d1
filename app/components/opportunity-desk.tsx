// What an organiser and the office can do about an opportunity, at the end of its page.
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { Section } from '#app/components/section.tsx'
import { TextsWaiting } from '#app/components/texts-waiting.tsx'
import { useLanguage } from '#app/language.tsx'
import type { OpportunityShown } from '#app/server/opportunity-view.ts'
import type { TextWaiting } from '#app/server/texts-waiting.ts'

type Props = { opportunity: OpportunityShown; texts: readonly TextWaiting[] }

export function OpportunityDesk({ opportunity, texts }: Props) {
  const { t, to } = useLanguage()
  const { param, state, canWrite, canDecide, canTakeDown } = opportunity
  const mayTakeDown = canTakeDown && (state === 'published' || state === 'taken_down')
  return (
    <>
      {(canWrite || canDecide) && (
        <Section heading={t('opportunities:page.organise')}>
          {canDecide && state !== 'draft' && (
            <p>
              <a href={to('applications', { opportunity: param })}>
                {t('opportunities:page.applications')}
              </a>
            </p>
          )}
          {canWrite && (
            <ButtonGroup>
              {state === 'draft' && (
                <Button href={to('publishOpportunity', { opportunity: param })}>
                  {t('opportunities:page.publish')}
                </Button>
              )}
              {(state === 'draft' || state === 'published') && (
                <Button kind="secondary" href={to('changeOpportunity', { opportunity: param })}>
                  {t('opportunities:page.change')}
                </Button>
              )}
              {state === 'draft' && (
                <Button
                  kind="secondary"
                  href={to('discardDraft', { what: 'opportunity', number: param })}
                >
                  {t('publishing:discard.button')}
                </Button>
              )}
              {state === 'published' && (
                <Button kind="warning" href={to('cancelOpportunity', { opportunity: param })}>
                  {t('opportunities:page.cancel')}
                </Button>
              )}
            </ButtonGroup>
          )}
          <TextsWaiting texts={texts} />
        </Section>
      )}
      {mayTakeDown && (
        <Section heading={t('eventPage:office')}>
          <Button kind="secondary" href={to('takeDownOpportunity', { opportunity: param })}>
            {t(state === 'published' ? 'eventPage:takeDown' : 'eventPage:putBack')}
          </Button>
        </Section>
      )}
    </>
  )
}

// What an organiser can do about an opportunity, at the end of its page.
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { Section } from '#app/components/section.tsx'
import { useLanguage } from '#app/language.tsx'
import type { OpportunityShown } from '#app/server/opportunity-view.ts'

export function OpportunityDesk({ opportunity }: { opportunity: OpportunityShown }) {
  const { t, to } = useLanguage()
  const { param, state, canWrite, canDecide } = opportunity
  if (!canWrite && !canDecide) return null
  return (
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
          {state === 'published' && (
            <Button kind="warning" href={to('cancelOpportunity', { opportunity: param })}>
              {t('opportunities:page.cancel')}
            </Button>
          )}
        </ButtonGroup>
      )}
    </Section>
  )
}

// Where a group stands with the liaison officer, and what was said on the way.
import { InsetText } from '#app/components/inset-text.tsx'
import { Section } from '#app/components/section.tsx'
import { Tag, type TagKind } from '#app/components/tag.tsx'
import { useLanguage } from '#app/language.tsx'

export type GroupState =
  'unclaimed' | 'registered' | 'more_asked' | 'verified' | 'declined' | 'suspended' | 'archived'

export type StandingStep = {
  decision:
    'verify' | 'ask_more' | 'answer' | 'decline' | 'suspend' | 'reinstate' | 'archive' | 'restore'
  reason: string | null
  evidence?: string | null
  at: string
  reviewOn: string | null
}

const tags: Record<GroupState, TagKind> = {
  unclaimed: 'line',
  registered: 'clay',
  more_asked: 'clay',
  verified: 'green',
  declined: 'error',
  suspended: 'error',
  archived: 'line',
}

type Props = {
  state: GroupState
  steps: StandingStep[]
  /** For the group itself: what that means, and what it can do. */
  told?: boolean
  /** It was claimed, and nobody has decided on that yet. */
  claimed?: boolean
}

export function GroupStanding({ state, steps, told, claimed }: Props) {
  const { t, to } = useLanguage()
  const asked = steps.find((step) => step.decision !== 'answer')
  return (
    <Section heading={t('organisations:standing.heading')} id="standing">
      <div className="cd-prose">
        <p>
          <Tag kind={tags[state]}>{t(`organisations:state.${state}`)}</Tag>
        </p>
        {told && <p>{t(`organisations:standing.${state}`)}</p>}
        {told && claimed && <p>{t('organisations:standing.claimed')}</p>}
        {told && (claimed || state === 'declined' || state === 'suspended') && (
          <p>
            <a className="cd-more" href={to('help')}>
              {t('organisations:similar.officer')}
            </a>
          </p>
        )}
        {asked?.reason && ['more_asked', 'declined', 'suspended', 'archived'].includes(state) && (
          <InsetText>{asked.reason}</InsetText>
        )}
      </div>
      <StandingSteps steps={steps} />
    </Section>
  )
}

/** Every step, newest first. Evidence is there only for those who may read it. */
function StandingSteps({ steps }: { steps: readonly StandingStep[] }) {
  const { t } = useLanguage()
  if (!steps.length) return null
  return (
    <ol>
      {steps.map((step, at) => (
        <li key={at} className="cd-line">
          <p>
            <b>{step.at}</b>
            <br />
            {t(`organisations:step.${step.decision}`)}
            {step.reviewOn && ` ${t('organisations:standing.reviewOn', { date: step.reviewOn })}`}
          </p>
          {step.reason && <p className="cd-2">{step.reason}</p>}
          {step.evidence && (
            <p className="cd-2">
              {t('organisations:standing.evidence', { evidence: step.evidence })}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

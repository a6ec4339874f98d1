// What a group asks help with, and the way to ask for more.
import { Button } from '#app/components/button.tsx'
import { PlainRow } from '#app/components/group-row.tsx'
import { Section } from '#app/components/section.tsx'
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'

type Asked = {
  number: number
  state: 'draft' | 'published' | 'cancelled' | 'taken_down'
  title: { text: string; lang: Lang }
  /** How many offers nobody has answered. */
  waits: number
}

export function GroupOpportunities({ group, asked }: { group: number; asked: readonly Asked[] }) {
  const { t, to } = useLanguage()
  return (
    <Section heading={t('opportunities:desk.heading')}>
      {asked.length === 0 && <p>{t('opportunities:desk.none')}</p>}
      <ul>
        {asked.map(({ number, title, state, waits }) => (
          <PlainRow
            key={number}
            href={to(waits ? 'applications' : 'opportunity', { opportunity: number })}
            title={title}
            lines={waits ? [t('opportunities:desk.waits', { count: waits })] : []}
            wanted={t(`opportunities:desk.state.${state}`)}
          />
        ))}
      </ul>
      <Button kind="secondary" href={to('newOpportunity', { group })}>
        {t('opportunities:desk.new')}
      </Button>
    </Section>
  )
}

// What waits for a group's answer: offers of help that nobody has answered.
import { PlainRow } from '#app/components/group-row.tsx'
import { Section } from '#app/components/section.tsx'
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'

type Asked = { number: number; title: { text: string; lang: Lang }; waits: number }

export function WaitsForGroup({ asked }: { asked: readonly Asked[] }) {
  const { t, to } = useLanguage()
  const waiting = asked.filter(({ waits }) => waits > 0)
  if (waiting.length === 0) return null
  return (
    <Section heading={t('opportunities:desk.waiting')}>
      <ul>
        {waiting.map(({ number, title, waits }) => (
          <PlainRow
            key={number}
            href={to('applications', { opportunity: number })}
            title={title}
            lines={[t('opportunities:desk.waits', { count: waits })]}
          />
        ))}
      </ul>
    </Section>
  )
}

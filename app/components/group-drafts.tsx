// What a group is preparing, and whether it may publish yet.
import { EmptyState } from '#app/components/empty-state.tsx'
import type { GroupState } from '#app/components/group-standing.tsx'
import { PlainRow } from '#app/components/group-row.tsx'
import { Section } from '#app/components/section.tsx'
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'

type Draft = {
  number: number
  title: { text: string; lang: Lang }
  /** What is to be done before it can be published, in words. */
  lacks: readonly string[]
}

export function GroupDrafts({ drafts, state }: { drafts: Draft[]; state: GroupState }) {
  const { t, to } = useLanguage()
  return (
    <Section heading={t('organisations:drafts.heading')}>
      {state !== 'verified' && <p>{t('organisations:drafts.notYet')}</p>}
      {drafts.length === 0 && (
        <EmptyState heading={t('organisations:drafts.none')}>
          <p>{t('organisations:drafts.noneHint')}</p>
        </EmptyState>
      )}
      <ul>
        {drafts.map(({ number, title, lacks }) => (
          <PlainRow
            key={number}
            href={to('event', { event: number })}
            title={title}
            lines={lacks}
          />
        ))}
      </ul>
    </Section>
  )
}

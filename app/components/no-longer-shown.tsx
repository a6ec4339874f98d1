// What the officer took down, and groups that have closed: the way to bring each back.
import { PlainRow } from '#app/components/group-row.tsx'
import { Section } from '#app/components/section.tsx'
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'

type Row = { href: string; title: { text: string; lang: Lang }; lines?: readonly string[] }

export function NoLongerShown(props: { takenDown: readonly Row[]; closed: readonly Row[] }) {
  const { t } = useLanguage()
  return (['takenDown', 'closed'] as const).map(
    (what) =>
      props[what].length > 0 && (
        <Section key={what} heading={t(`organisations:queue.${what}`)}>
          <p>{t(`organisations:queue.${what}Hint`)}</p>
          <ul>
            {props[what].map((row) => (
              <PlainRow key={row.href} {...row} isName={what === 'closed'} />
            ))}
          </ul>
        </Section>
      ),
  )
}

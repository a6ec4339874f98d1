// What narrows a list, each to be taken away with one press.
import { Chip } from '#app/components/chip.tsx'
import { Chips } from '#app/components/chips.tsx'
import type { ChipData } from '#app/list-filter.ts'
import { useLanguage } from '#app/language.tsx'

export function ListChips({ chips, clear }: { chips: readonly ChipData[]; clear: string }) {
  const { t } = useLanguage()
  if (chips.length === 0) return null
  return (
    <>
      <Chips label={t('find:filter.chosen')}>
        {chips.map(({ text, href }) => (
          <Chip key={href} href={href}>
            {text}
          </Chip>
        ))}
      </Chips>
      {chips.length > 1 && (
        <p className="cd-noprint">
          <a href={clear}>{t('find:filter.clear')}</a>
        </p>
      )}
    </>
  )
}

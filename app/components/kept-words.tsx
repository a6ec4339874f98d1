// What somebody typed for a form that is not there any more, so that it is not lost.
import { InsetText } from '#app/components/inset-text.tsx'
import { useLanguage } from '#app/language.tsx'

export function KeptWords({ words }: { words: unknown }) {
  const { t } = useLanguage()
  if (typeof words !== 'string' || !words.trim()) return null
  return (
    <InsetText>
      <p>
        <b>{t('organisations:kept')}</b>
      </p>
      <p>{words}</p>
    </InsetText>
  )
}

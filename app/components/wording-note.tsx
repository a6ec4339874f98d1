// To readers: that what they read is older than the other language, or that a machine wrote it and nobody has read it.
import { useLanguage } from '#app/language.tsx'
import type { Wording } from '#app/standing.ts'
import { useTwin } from '#app/twin.ts'

export function WordingNote({ wordings }: { wordings: readonly Omit<Wording, 'parts'>[] }) {
  const { lang, other, t } = useLanguage()
  const twin = useTwin()
  const state = wordings.find(({ language }) => language === lang)?.state
  if (state !== 'outdated' && state !== 'machine') return null
  return (
    <p className="cd-other">
      {t(`writing:reader.${state}`)}{' '}
      <a href={twin} hrefLang={other}>
        {t('writing:reader.other')}
      </a>
    </p>
  )
}

// Why something is off, in the words of whoever called it off; nothing where nobody said.
import { AuthoredText } from '#app/components/authored-text.tsx'
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'

type Props = {
  reason: { text: string; lang: Lang }
  /** In the line that says that it is off, instead of below. */
  inline?: boolean
}

export function WhyOff({ reason: { text, lang }, inline }: Props) {
  const page = useLanguage()
  if (!text) return null
  return (
    <AuthoredText lang={lang} pageLang={page.lang} as={inline ? 'span' : 'p'} className="cd-pre">
      {text}
    </AuthoredText>
  )
}

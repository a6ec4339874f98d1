import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'

/** A name in the language in which there is one, which is said where it is not the page's. */
export function Named({ name }: { name: { text: string; lang: Lang } }) {
  const { lang } = useLanguage()
  return name.lang === lang ? <>{name.text}</> : <span lang={name.lang}>{name.text}</span>
}

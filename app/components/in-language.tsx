// Beside a title in a list: that it is in the other language, in which then all of it is to be read.
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'

/** Nothing where it is in the page's. */
export function InLanguage({ of }: { of: Lang }) {
  const { lang, t } = useLanguage()
  return of === lang ? null : <span className="cd-in"> {t(`writing:in.${of}`)}</span>
}

import type { ReactNode } from 'react'
import type { Lang } from '#app/paths.ts'
import { useWords } from './words.tsx'

export interface AuthoredTextProps {
  /** The language the text is written in. */
  lang: Lang
  /** The language of the page it stands on. */
  pageLang: Lang
  children: ReactNode
  as?: 'div' | 'p' | 'span'
  /** Instead of the root's words, such as "Provided in English by the group". */
  note?: ReactNode
  /** Only sets `lang`: the note stands elsewhere on the page. */
  silent?: boolean
  className?: string
}

/** Text that somebody wrote, in its own language, with a visible note where that is not the page's. */
export function AuthoredText(props: AuthoredTextProps) {
  const words = useWords()
  const { lang, pageLang, as: Element = 'div', className } = props
  if (lang === pageLang) return <Element className={className}>{props.children}</Element>
  const note = props.note ?? (lang === 'cy' ? words.onlyInWelsh : words.onlyInEnglish)
  return (
    <>
      {!props.silent && note && <span className="cd-other">{note}</span>}
      <Element className={className} lang={lang}>
        {props.children}
      </Element>
    </>
  )
}

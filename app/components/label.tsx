import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { useWords } from './words.tsx'

/** s is the size of text; the others are headings' sizes. */
export type LabelSize = 's' | 'm' | 'l' | 'xl'

export interface LabelProps {
  htmlFor?: string
  children: ReactNode
  size?: LabelSize
  /** The label is the page's one heading. */
  isPageHeading?: boolean
  /** Adds the root's word for a field that may be left empty. */
  optional?: boolean
  lang?: string
  className?: string
}

export function Label(props: LabelProps) {
  const words = useWords()
  const label = (
    <label
      className={classNames(
        'govuk-label',
        props.size && `govuk-label--${props.size}`,
        props.className,
      )}
      htmlFor={props.htmlFor}
      lang={props.lang}
    >
      {props.children}
      {props.optional && words.optional && ` (${words.optional})`}
    </label>
  )
  return props.isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label
}

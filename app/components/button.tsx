import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface ButtonProps {
  children: ReactNode
  /** With an address it is a link; without one it sends the form. */
  href?: string
  kind?: 'primary' | 'secondary' | 'warning' | 'link'
  small?: boolean
  wide?: boolean
  type?: 'submit' | 'button' | 'reset'
  name?: string
  value?: string
  id?: string
  /** The id of a form that this button stands outside of. */
  form?: string
  formAction?: string
  formNoValidate?: boolean
  /** For a link that starts a download. */
  download?: boolean | string
  rel?: string
  'aria-describedby'?: string
  className?: string
}

/** Square end first, round end last. There is no disabled button: say why instead. */
export function Button({ href, kind = 'primary', small, wide, className, ...rest }: ButtonProps) {
  const classes = classNames(
    'govuk-button',
    kind !== 'primary' && `govuk-button--${kind}`,
    small && 'govuk-button--small',
    wide && 'govuk-button--wide',
    className,
  )
  if (href !== undefined) {
    const { children, id, download, rel } = rest
    return (
      <a
        href={href}
        className={classes}
        id={id}
        download={download}
        rel={rel}
        aria-describedby={rest['aria-describedby']}
      >
        {children}
      </a>
    )
  }
  const { type = 'submit', children, download: _download, rel: _rel, ...attributes } = rest
  return (
    <button type={type} className={classes} {...attributes}>
      {children}
    </button>
  )
}

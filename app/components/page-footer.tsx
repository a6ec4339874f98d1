import type { ReactNode } from 'react'
import { FootTie } from './foot-tie.tsx'

export interface FooterColumn {
  heading: string
  links: readonly { text: string; href: string }[]
}

export interface PageFooterProps {
  /** Help comes first: a question, then a person with a number. */
  helpHeading: string
  help: ReactNode
  columns: readonly FooterColumn[]
  /** What this is not, and whom to call: 101, 999. */
  small: ReactNode
}

export function PageFooter({ helpHeading, help, columns, small }: PageFooterProps) {
  return (
    <footer className="cd-foot">
      <FootTie />
      <div className="govuk-width-container">
        <div className="cd-foot__cols">
          <div>
            <h2>{helpHeading}</h2>
            <p>{help}</p>
          </div>
          {columns.map((column) => (
            <div key={column.heading}>
              <h2>{column.heading}</h2>
              <ul>
                {column.links.map((link) => (
                  <li key={link.href}>
                    <a href={link.href}>{link.text}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <div className="cd-foot__small">{small}</div>
      </div>
    </footer>
  )
}

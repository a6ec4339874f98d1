import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface PaginationLink {
  href: string
  text: ReactNode
  /** Below the word, where there are no page numbers: the name of what comes. */
  label?: ReactNode
}

export type PaginationItem =
  { number: string; href: string; label: string; current?: boolean } | { ellipsis: true }

export interface PaginationProps {
  /** What the navigation is called when read out. */
  label: string
  previous?: PaginationLink
  next?: PaginationLink
  items?: readonly PaginationItem[]
}

export function Pagination({ label, previous, next, items }: PaginationProps) {
  const block = !items && Boolean(previous || next)
  return (
    <nav
      className={classNames('govuk-pagination', block && 'govuk-pagination--block')}
      aria-label={label}
    >
      {previous && <ArrowLink link={previous} direction="prev" block={block} />}
      {items && (
        <ul className="govuk-pagination__list">
          {items.map((item, at) => (
            <PageItem key={at} item={item} />
          ))}
        </ul>
      )}
      {next && <ArrowLink link={next} direction="next" block={block} />}
    </nav>
  )
}

function PageItem({ item }: { item: PaginationItem }) {
  if ('ellipsis' in item) {
    return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  }
  return (
    <li
      className={classNames(
        'govuk-pagination__item',
        item.current && 'govuk-pagination__item--current',
      )}
    >
      <a
        className="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.label}
        aria-current={item.current ? 'page' : undefined}
      >
        {item.number}
      </a>
    </li>
  )
}

function ArrowLink(props: { link: PaginationLink; direction: 'prev' | 'next'; block: boolean }) {
  const { link, direction, block } = props
  const arrow = <Arrow direction={direction} />
  const first = block || direction === 'prev'
  return (
    <div className={`govuk-pagination__${direction}`}>
      <a className="govuk-link govuk-pagination__link" href={link.href} rel={direction}>
        {first && arrow}
        <span
          className={classNames(
            'govuk-pagination__link-title',
            block && !link.label && 'govuk-pagination__link-title--decorated',
          )}
        >
          {link.text}
        </span>
        {link.label && block && (
          <>
            <span className="govuk-visually-hidden">:</span>
            <span className="govuk-pagination__link-label">{link.label}</span>
          </>
        )}
        {!first && arrow}
      </a>
    </div>
  )
}

const arrows = {
  prev: 'M6.5 0.5L0.8 6.5L6.5 12.5M1 6.5H15',
  next: 'M8.5 0.5L14.2 6.5L8.5 12.5M14 6.5H0',
}

function Arrow({ direction }: { direction: 'prev' | 'next' }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      viewBox="0 0 15 13"
      aria-hidden="true"
      focusable="false"
    >
      <path d={arrows[direction]} />
    </svg>
  )
}

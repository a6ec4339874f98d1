import { classNames } from './class-names.ts'

export interface NavigationItem {
  text: string
  href: string
  /** This very page. */
  current?: boolean
  /** A page below this one. */
  active?: boolean
}

export interface ServiceNavigationProps {
  label: string
  items: readonly NavigationItem[]
  id?: string
}

/** The few words of navigation under the wordmark. No menu button: nothing here needs a script. */
export function ServiceNavigation({ label, items, id = 'navigation' }: ServiceNavigationProps) {
  return (
    <div className="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          {items.length > 0 && (
            <nav aria-label={label} className="govuk-service-navigation__wrapper">
              <ul className="govuk-service-navigation__list" id={id}>
                {items.map((item) => (
                  <NavigationLine key={item.href} {...item} />
                ))}
              </ul>
            </nav>
          )}
        </div>
      </div>
    </div>
  )
}

function NavigationLine({ text, href, current, active }: NavigationItem) {
  const here = Boolean(current || active)
  return (
    <li
      className={classNames(
        'govuk-service-navigation__item',
        here && 'govuk-service-navigation__item--active',
      )}
    >
      <a
        className="govuk-service-navigation__link"
        href={href}
        aria-current={current ? 'page' : active ? 'true' : undefined}
      >
        {here ? (
          <strong className="govuk-service-navigation__active-fallback">{text}</strong>
        ) : (
          text
        )}
      </a>
    </li>
  )
}

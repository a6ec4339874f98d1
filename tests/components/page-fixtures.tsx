import type { ReactElement } from 'react'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Details } from '#app/components/details.tsx'
import { GenericHeader } from '#app/components/generic-header.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { LanguageNavigation } from '#app/components/language-navigation.tsx'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { ServiceNavigation } from '#app/components/service-navigation.tsx'
import { SkipLink } from '#app/components/skip-link.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { Tag } from '#app/components/tag.tsx'
import { WarningText } from '#app/components/warning-text.tsx'
import { content, LeftOut, modifier, only, type Options } from './fixture-options.tsx'

function arrowOf(link: Options | undefined, word: string) {
  if (!link) return undefined
  only(link, 'href text html labelText')
  const given = content(link)
  return {
    href: link.href as string,
    text: given ?? (
      <>
        {word}
        <span className="govuk-visually-hidden"> page</span>
      </>
    ),
    label: link.labelText as string | undefined,
  }
}

/** Each fixture's options as our own element, or LeftOut. */
export const pageFixtures: Record<string, (o: Options) => ReactElement> = {
  'back-link': (o) => {
    only(o, 'text html href')
    return <BackLink href={o.href || '#'}>{content(o) ?? 'Back'}</BackLink>
  },
  'skip-link': (o) => {
    only(o, 'text href')
    return <SkipLink href={o.href || '#content'}>{o.text}</SkipLink>
  },
  button: (o) => {
    only(o, 'text html href name value type id classes')
    const kind = modifier(o.classes, 'govuk-button--') ?? 'primary'
    if (!['primary', 'secondary', 'warning'].includes(kind)) throw new LeftOut(kind)
    return (
      <Button
        href={o.href}
        name={o.name}
        value={o.value}
        type={o.type}
        id={o.id}
        kind={kind as 'primary'}
      >
        {content(o)}
      </Button>
    )
  },
  tag: (o) => {
    only(o, 'text html')
    return <Tag>{content(o)}</Tag>
  },
  details: (o) => {
    only(o, 'id open summaryText summaryHtml text html')
    return (
      <Details
        id={o.id}
        open={o.open}
        summary={content({ text: o.summaryText, html: o.summaryHtml })}
      >
        {content(o)}
      </Details>
    )
  },
  'inset-text': (o) => {
    only(o, 'id text html')
    return <InsetText id={o.id}>{content(o)}</InsetText>
  },
  'warning-text': (o) => {
    only(o, 'text html iconFallbackText')
    return <WarningText warning={o.iconFallbackText || undefined}>{content(o)}</WarningText>
  },
  'notification-banner': (o) => {
    only(o, 'text html titleText titleHtml titleId titleHeadingLevel type')
    const success = o.type === 'success'
    return (
      <NotificationBanner
        success={success}
        title={
          content({ text: o.titleText, html: o.titleHtml }) ?? (success ? 'Success' : 'Important')
        }
        titleId={o.titleId}
        headingLevel={o.titleHeadingLevel}
        text={o.html ? undefined : o.text}
      >
        {content({ html: o.html })}
      </NotificationBanner>
    )
  },
  pagination: (o) => {
    only(o, 'previous next items landmarkLabel')
    return (
      <Pagination
        label={o.landmarkLabel || 'Pagination'}
        previous={arrowOf(o.previous, 'Previous')}
        next={arrowOf(o.next, 'Next')}
        items={(o.items as Options[] | undefined)?.map((item) => {
          if (!item || Object.keys(item).length === 0) throw new LeftOut('falsy item')
          only(item, 'number href current ellipsis visuallyHiddenText')
          if (item.ellipsis) return { ellipsis: true as const }
          return {
            number: String(item.number),
            href: item.href,
            current: item.current,
            label: item.visuallyHiddenText ?? `Page ${item.number}`,
          }
        })}
      />
    )
  },
  'summary-list': (o) => {
    if (!o.rows) throw new LeftOut('no items')
    only(o, 'rows classes')
    return (
      <SummaryList
        className={o.classes}
        rows={(o.rows as Options[]).map((row) => {
          if (!row) throw new LeftOut('falsy item')
          only(row, 'key value actions')
          only(row.key, 'text html')
          only(row.value, 'text html')
          only(row.actions, 'items')
          return {
            key: content(row.key),
            value: content(row.value),
            actions: (row.actions?.items as Options[] | undefined)?.map((action) => {
              only(action, 'href text html visuallyHiddenText')
              return {
                href: action.href,
                text: content(action),
                hidden: action.visuallyHiddenText,
              }
            }),
          }
        })}
      />
    )
  },
  table: (o) => {
    only(o, 'caption head rows firstCellIsHeader classes')
    const head = o.head as Options[] | undefined
    for (const cell of head ?? []) only(cell, 'text html format')
    return (
      <DataTable
        caption={o.caption}
        className={o.classes}
        firstCellIsHeader={o.firstCellIsHeader}
        columns={head?.map((cell) => ({
          heading: content(cell),
          numeric: cell.format === 'numeric',
        }))}
        rows={(o.rows as Options[][]).map((row) => {
          if (!row) throw new LeftOut('falsy item')
          return row.map((cell, at) => {
            only(cell, 'text html format')
            if (cell.format && cell.format !== head?.[at]?.format) throw new LeftOut('cell format')
            return content(cell)
          })
        })}
      />
    )
  },
  'generic-header': (o) => {
    only(o, 'url logoText logoHtml')
    return (
      <GenericHeader href={o.url || '/'} logo={content({ text: o.logoText, html: o.logoHtml })} />
    )
  },
  'language-navigation': (o) => {
    only(o, 'ariaLabel items')
    return (
      <LanguageNavigation
        label={o.ariaLabel ?? 'Language'}
        items={(o.items as Options[]).map((item) => {
          only(item, 'lang text href current languageDescriptionText')
          if (item.current && item.href) throw new LeftOut('current with href')
          return {
            lang: item.lang,
            text: item.text,
            href: item.href,
            description: item.languageDescriptionText,
          }
        })}
      />
    )
  },
  'service-navigation': (o) => {
    only(o, 'navigation navigationId navigationLabel menuButtonText collapseNavigationOnMobile')
    if (!o.navigation) throw new LeftOut('no items')
    const items = o.navigation as Options[]
    return (
      <ServiceNavigation
        label={o.navigationLabel ?? o.menuButtonText ?? 'Menu'}
        id={o.navigationId}
        items={items.map((item) => {
          if (!item) throw new LeftOut('falsy item')
          only(item, 'href text current active')
          if (!item.href) throw new LeftOut('item without href')
          return { href: item.href, text: item.text, current: item.current, active: item.active }
        })}
      />
    )
  },
}

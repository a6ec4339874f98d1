// What a list found: how many there are, the rows, and the next page.
import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { useLanguage } from '#app/language.tsx'
import { pageOf, withChange } from '#app/list-filter.ts'
import type { ListData } from '#app/server/load-list.ts'

type Props = {
  list: ListData
  count: string
  /** Nothing is quite what was looked for. */
  nearMiss: boolean
  next: string | null
  words: { next: string; first: string }
  children: ReactNode
}

export function FoundList({ list, count, nearMiss, next, words, children }: Props) {
  const { t, to } = useLanguage()
  const { of, way, filter } = list
  const path = to(pageOf(of, way))
  return (
    <>
      <p className="cd-count">{count}</p>
      {nearMiss && <p>{t('find:events.nearMiss', { search: filter.q })}</p>}
      {children}
      <div className="govuk-button-group">
        {next && (
          <Button kind="secondary" href={withChange(path, filter, { after: next })}>
            {words.next}
          </Button>
        )}
        {filter.after && <a href={withChange(path, filter, {})}>{words.first}</a>}
      </div>
    </>
  )
}

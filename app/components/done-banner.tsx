// What was done on the page before: a redirect says it as `?done=<key of the catalogue "done">`.
import { useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { NotificationBanner } from '#app/components/notification-banner.tsx'
import { useLanguage } from '#app/language.tsx'
import { catalogue } from '#app/locales/catalogue.ts'

/** Something that was done, as the address of the page behind it carries it. */
export type Done = keyof (typeof catalogue)['en']['done']

const isDone = (key: string): key is Done => Object.hasOwn(catalogue.en.done, key)

/**
 * Says it once, and what comes next, if anything. Nothing where nothing was done, nor where a form came back since:
 * `unless` is its reply.
 */
export function DoneBanner({ unless, children }: { unless?: unknown; children?: ReactNode }) {
  const [search] = useSearchParams()
  const { t } = useLanguage()
  const done = search.get('done') ?? ''
  if (unless || !isDone(done)) return null
  return (
    <NotificationBanner success title={t('done')} text={t(`done:${done}`)}>
      {children}
    </NotificationBanner>
  )
}

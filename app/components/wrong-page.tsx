// What stands on the page when something is wrong: what it is, and what to do next.
import { isRouteErrorResponse } from '@remix-run/react'
import { useLanguage } from '#app/language.tsx'

const kinds = {
  400: 'badRequest',
  403: 'notAllowed',
  404: 'notFound',
  405: 'notHere',
  409: 'meanwhile',
  410: 'notFound',
  413: 'tooLarge',
  429: 'tooMany',
  503: 'busy',
} as const

type Kind = (typeof kinds)[keyof typeof kinds] | 'otherSite' | 'fault'

/** Which of the catalogue's words say what is wrong. */
export function wrongKind(error: unknown): Kind {
  if (!isRouteErrorResponse(error)) return 'fault'
  const { status, data } = error
  return (data?.kind as Kind | undefined) ?? kinds[status as keyof typeof kinds] ?? 'fault'
}

/** `requestId`: under which a fault is written down that has no reference of its own. */
export function WrongPage({ error, requestId }: { error: unknown; requestId: string }) {
  const { t, to } = useLanguage()
  const kind = wrongKind(error)
  const reference = (isRouteErrorResponse(error) && error.data?.reference) || requestId
  return (
    <div className="govuk-width-container cd-lone">
      <h1>{t(`${kind}.heading`)}</h1>
      <p className="cd-lead">{t(`${kind}.body`, { reference })}</p>
      <p>
        <a href={to('home')}>{t('notFound.home')}</a>
      </p>
    </div>
  )
}

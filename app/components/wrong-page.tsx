// What stands on the page when something is wrong: what it is, and what to do next.
import { isRouteErrorResponse } from '@remix-run/react'
import { useLanguage } from '#app/language.tsx'

const kinds = {
  403: 'notAllowed',
  404: 'notFound',
  429: 'tooMany',
  503: 'busy',
} as const

/** Which of the catalogue's words say what is wrong. */
export function wrongKind(error: unknown) {
  const status = isRouteErrorResponse(error) ? error.status : 500
  return kinds[status as keyof typeof kinds] ?? 'fault'
}

export function WrongPage({ error }: { error: unknown }) {
  const { t, to } = useLanguage()
  const kind = wrongKind(error)
  const reference = isRouteErrorResponse(error) ? String(error.data?.reference ?? '') : ''
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

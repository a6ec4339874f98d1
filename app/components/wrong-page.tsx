// What stands on the page when something is wrong: what it is, and what to do next.
import { isRouteErrorResponse, useLocation } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'

/** A form that came too late or too often, and an old link, are answered by pages of their own. */
const kinds = {
  400: 'badRequest',
  403: 'notAllowed',
  404: 'notFound',
  405: 'notHere',
  411: 'badRequest',
  413: 'tooLarge',
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
  const { pathname, search } = useLocation()
  const kind = wrongKind(error)
  const reference = (isRouteErrorResponse(error) && error.data?.reference) || requestId
  const inNeither = !/^\/(en|cy)(\/|$)/.test(pathname)
  return (
    <div className="govuk-width-container">
      <EmptyState heading={t(`${kind}.heading`)} wholePage>
        <p className="cd-lead">{t(`${kind}.body`, { reference })}</p>
        <ButtonGroup>
          {kind === 'notAllowed' ? (
            <Button href={to('myGroups')}>{t('wrong.groups')}</Button>
          ) : kind === 'fault' || kind === 'busy' ? (
            // Two strokes at the beginning would be another site.
            <Button href={`${pathname.replace(/^\/+/, '/')}${search}`}>{t('fault.again')}</Button>
          ) : (
            <Button href={to('events')}>{t('wrong.events')}</Button>
          )}
          <a href={to('home')}>{t('notFound.home')}</a>
        </ButtonGroup>
        <p className="cd-above-4">
          {t(kind === 'notFound' ? 'wrong.mail' : 'wrong.ask')}{' '}
          <a href={to('help')}>{t('foot.helpLink')}</a>
        </p>
        {inNeither && <InEnglishToo kind={kind} reference={reference} />}
      </EmptyState>
    </div>
  )
}

/** Below the Welsh, where the address says nothing about its reader's language. */
function InEnglishToo({ kind, reference }: { kind: Kind; reference: string }) {
  const t = wordsIn('en')
  return (
    <div lang="en" className="cd-above-5">
      <h2>{t(`${kind}.heading`)}</h2>
      <p>{t(`${kind}.body`, { reference })}</p>
      <p>
        <a href="/en">{t('notFound.home')}</a>
      </p>
    </div>
  )
}

// Where a session is, in one line.
import { useLanguage } from '#app/language.tsx'
import type { SessionShown } from '#app/server/session-view.ts'

export function SessionWhere({
  session,
}: {
  session: Pick<SessionShown, 'online' | 'venue' | 'ward'>
}) {
  const { t, lang } = useLanguage()
  if (session.online) return <>{t('eventPage:online')}</>
  const { venue, ward } = session
  return (
    <>
      <span lang={venue.lang === lang ? undefined : venue.lang}>{venue.text}</span>
      {venue.text && ward ? `, ${ward}` : ward}
    </>
  )
}

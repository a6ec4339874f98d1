// A person at the end: whom to ask, and how.
import { useLanguage } from '#app/language.tsx'

export type Contact = {
  contactName: string | null
  contactEmail: string | null
  contactPhone: string | null
}

export function ContactLine({ contactName, contactEmail, contactPhone }: Contact) {
  const { t } = useLanguage()
  if (!contactEmail && !contactPhone) return null
  const [user, host] = contactEmail?.split('@') ?? []
  return (
    <p>
      {t('eventPage:ask')}
      {': '}
      {contactName && <span className="cd-nowrap">{contactName}</span>}
      {contactPhone && (
        <>
          {contactName && ', '}
          <a className="cd-nowrap" href={`tel:${contactPhone.replace(/[^\d+]/g, '')}`}>
            {contactPhone}
          </a>
        </>
      )}
      {contactEmail && (
        <>
          {(contactName || contactPhone) && ', '}
          <a href={`mailto:${contactEmail}`}>
            {user}
            <wbr />@{host}
          </a>
        </>
      )}
    </p>
  )
}

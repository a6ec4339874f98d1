// A person at the end: whom to ask, and how.
import { PhoneLink } from '#app/components/phone-link.tsx'
import { useLanguage } from '#app/language.tsx'

export type Contact = {
  contactName: string | null
  contactEmail: string | null
  contactPhone: string | null
}

export function ContactLine({
  contactName,
  contactEmail,
  contactPhone,
  plain,
}: Contact & {
  /** Where what stands above says already that one may ask them. */
  plain?: boolean
}) {
  const { t } = useLanguage()
  if (!contactEmail && !contactPhone) return null
  const [user, host] = contactEmail?.split('@') ?? []
  return (
    <p>
      {!plain && `${t('eventPage:ask')}: `}
      {contactName && <span className="cd-nowrap">{contactName}</span>}
      {contactPhone && (
        <>
          {contactName && ', '}
          <PhoneLink phone={contactPhone} />
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

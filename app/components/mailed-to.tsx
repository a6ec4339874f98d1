// Where a mail went, so that a slip in the address is seen. It stands in this one answer, and in no address of ours.
import { useLanguage } from '#app/language.tsx'

export function MailedTo({ email }: { email: string }) {
  const { t } = useLanguage()
  return (
    <>
      <h1>{t('signups:asked.heading')}</h1>
      <p className="cd-lead">
        {t('signups:asked.to')}
        <br />
        <b>{email}</b>
      </p>
    </>
  )
}

// Says that a mail is on its way. It says the same to everybody, whatever address they gave.
import { MailedTo } from '#app/components/mailed-to.tsx'
import { Section } from '#app/components/section.tsx'
import { useLanguage } from '#app/language.tsx'

export function PlaceAsked({ session, email }: { session: number; email: string }) {
  const { t, to } = useLanguage()
  return (
    <div>
      <MailedTo email={email} />
      <p>{t('signups:asked.body')}</p>
      <p>{t('signups:asked.held')}</p>
      <Section heading={t('signups:asked.nothing')}>
        <p>{t('signups:asked.spam')}</p>
        <p>{t('signups:asked.family')}</p>
        <p>
          <a href={to('takePlace', { session })}>{t('signups:asked.again')}</a>
        </p>
      </Section>
    </div>
  )
}

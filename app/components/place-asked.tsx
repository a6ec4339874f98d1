// Says that a mail is on its way. It says the same to everybody, whatever address they gave.
import { MailedTo } from '#app/components/mailed-to.tsx'
import { Section } from '#app/components/section.tsx'
import { useLanguage } from '#app/language.tsx'

type Props = {
  session: number
  email: string
  /** Whether somebody who asks now would wait. */
  waits: boolean
}

export function PlaceAsked({ session, email, waits }: Props) {
  const { t, to } = useLanguage()
  return (
    <div>
      <MailedTo email={email} />
      <p>{t(waits ? 'signups:asked.bodyWait' : 'signups:asked.body')}</p>
      <p>{t(waits ? 'signups:asked.notHeld' : 'signups:asked.held')}</p>
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

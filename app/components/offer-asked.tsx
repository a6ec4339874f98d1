// Says that a mail is on its way. It says the same to everybody, whatever address they gave.
import { MailedTo } from '#app/components/mailed-to.tsx'
import { useLanguage } from '#app/language.tsx'
import type { OpportunityShown } from '#app/server/opportunity-view.ts'

type Props = { opportunity: Pick<OpportunityShown, 'param' | 'title'>; email: string }

export function OfferAsked({ opportunity: { param, title }, email }: Props) {
  const { t, to } = useLanguage()
  return (
    <>
      <MailedTo email={email} />
      <p>{t('opportunities:forward.checkMailText')}</p>
      <p>{t('opportunities:forward.checkMailNone')}</p>
      <p>
        <a href={to('opportunity', { opportunity: param })} lang={title.lang}>
          {title.text}
        </a>
      </p>
    </>
  )
}

// Why a link from a mail shows nothing, and what to do about it.
import { EmptyState } from '#app/components/empty-state.tsx'
import { useLanguage } from '#app/language.tsx'

export function LinkFault({ fault }: { fault: 'wrong' | 'used' | 'expired' }) {
  const { t, to } = useLanguage()
  return (
    <EmptyState heading={t(`signups:passFault.${fault}`)} wholePage>
      <p>{t(`signups:passFault.${fault}Text`)}</p>
      <p>
        <a href={to('events')}>{t('signups:tooYoung.link')}</a>
      </p>
    </EmptyState>
  )
}

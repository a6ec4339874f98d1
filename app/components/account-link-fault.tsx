// The whole page where a link to an account does not open: why, and where to go instead.
import type { ReactNode } from 'react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { useLanguage } from '#app/language.tsx'

export type PassFault = 'wrong' | 'used' | 'expired'

export function AccountLinkFault({ fault, children }: { fault: PassFault; children?: ReactNode }) {
  const { t } = useLanguage()
  return (
    <div className="govuk-width-container">
      <EmptyState heading={t('accounts:link.heading')} wholePage>
        <p className="cd-lead">{t(`accounts:link.${fault}`)}</p>
        {children}
      </EmptyState>
    </div>
  )
}

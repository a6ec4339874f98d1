// Only in the demonstration: a button for each role, so that nobody has to type an invented address.
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Section } from '#app/components/section.tsx'
import { useLanguage } from '#app/language.tsx'
import type { DemonstrationAccount } from '#graphql/demonstration/accounts.ts'

export function DemonstrationSignIn({ accounts }: { accounts: readonly DemonstrationAccount[] }) {
  const { t } = useLanguage()
  const [first] = accounts
  if (!first) return null
  return (
    <Section heading={t('accounts:demonstration.heading')}>
      <p>{t('accounts:demonstration.lead', { password: first.password })}</p>
      <DataTable
        caption={t('accounts:demonstration.heading')}
        captionHidden
        firstCellIsHeader
        stack
        columns={[
          { heading: t('accounts:demonstration.role') },
          { heading: t('accounts:demonstration.address') },
          { heading: t('accounts:demonstration.who') },
        ]}
        rows={accounts.map((account) => [
          t(`accounts:demonstration.roles.${account.role}`),
          account.email,
          <form key={account.role} method="post">
            <Button kind="secondary" small name="do" value={account.role}>
              {t('accounts:demonstration.go', { name: account.name })}
            </Button>
          </form>,
        ])}
      />
    </Section>
  )
}

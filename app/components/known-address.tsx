// Whose password a form asks for: shown, not asked, so that a password manager knows which one to give or keep.
import { TextInput } from '#app/components/text-input.tsx'
import { useLanguage } from '#app/language.tsx'

export function KnownAddress({ email }: { email: string }) {
  const { t } = useLanguage()
  return (
    <TextInput
      id="email"
      name="email"
      label={t('accounts:email')}
      type="email"
      autoComplete="username"
      spellCheck={false}
      value={email}
      readOnly
    />
  )
}

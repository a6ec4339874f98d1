// A page that asks for an address alone, so that a link can be mailed there.
import { FormPage } from '#app/components/form-page.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useFormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { FormReply } from '#app/server/form.ts'

type Props = { of: 'forgotten' | 'again'; reply: FormReply | undefined }

export function AddressForm({ of, reply }: Props) {
  const form = useFormState('account', reply)
  const { t } = useLanguage()
  return (
    <FormPage
      heading={t(`accounts:${of}.heading`)}
      errors={form.errors}
      intro={<p>{t(`accounts:${of}.lead`)}</p>}
      submit={t(`accounts:${of}.submit`)}
    >
      <TextInput
        {...form.field('email')}
        label={t('accounts:email')}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
    </FormPage>
  )
}

// The form on which people put themselves forward: for somebody signed in only what is not known yet.
import { Button } from '#app/components/button.tsx'
import { CharacterHint } from '#app/components/character-hint.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { NotThePolice, PoliceLine } from '#app/components/not-the-police.tsx'
import { GuestFields } from '#app/components/sign-up-fields.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { useFormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { FormReply } from '#app/server/form.ts'
import type { OpportunityShown } from '#app/server/opportunity-view.ts'

type Props = {
  opportunity: OpportunityShown
  /** What somebody is called who needs no link. */
  name: string | null
  known: Record<string, unknown>
  reply: FormReply | undefined
  /** What they wrote reads like the report of a crime. */
  crime: boolean
}

export function ForwardForm({ opportunity, name, known, reply, crime }: Props) {
  const { t } = useLanguage()
  const form = useFormState('putForward', reply, known)
  const { title } = opportunity
  return (
    <>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      {crime && <NotThePolice urgent />}
      <h1>{t('opportunities:forward.heading')}</h1>
      <p className="cd-lead" lang={title.lang}>
        {title.text}
      </p>
      <TypedForm submit={t('opportunities:forward.send')} className="cd-form">
        {name === null ? (
          <GuestFields form={form} emailHint={t('opportunities:forward.emailHint')} />
        ) : (
          <p>{t('signups:form.who', { name })}</p>
        )}
        {opportunity.needsAge && (
          <TextInput
            {...form.field('age')}
            label={t('opportunities:forward.age')}
            hint={t('opportunities:forward.ageHint')}
            inputMode="numeric"
            width={3}
          />
        )}
        {!crime && <PoliceLine />}
        <CharacterHint
          {...form.field('message')}
          label={t('opportunities:forward.message')}
          hint={t('opportunities:forward.messageHint')}
          optional
          rows={6}
          limit={t('opportunities:forward.messageLimit')}
        />
        <p className="cd-small cd-2">{t('opportunities:forward.consent')}</p>
        {crime ? (
          <Button name="do" value="notACrime">
            {t('opportunities:forward.notACrime')}
          </Button>
        ) : (
          <Button>{t('opportunities:forward.send')}</Button>
        )}
      </TypedForm>
    </>
  )
}

// What an opportunity requires, and why: as many pairs as the form has been given.
import { Button } from '#app/components/button.tsx'
import { Fieldset } from '#app/components/fieldset.tsx'
import { FormBilingual } from '#app/components/form-bilingual.tsx'
import { Hint } from '#app/components/hint.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'

export function RequirementFields({ form }: { form: FormState }) {
  const { t } = useLanguage()
  const given = form.valueAt('requirements')
  const count = Array.isArray(given) ? given.length : 0
  return (
    <div className="govuk-form-group">
      <Fieldset legend={t('opportunities:form.requirements')} describedBy="requirements-hint">
        <Hint id="requirements-hint">{t('opportunities:form.requirementsHint')}</Hint>
        {Array.from({ length: count }, (_, at) => (
          <div key={at} className="cd-line">
            <Fieldset legend={t('opportunities:form.requirement', { number: at + 1 })}>
              <FormBilingual
                form={form}
                name={`requirements[${at}].what`}
                legend={t('opportunities:form.what')}
              />
              <FormBilingual
                form={form}
                name={`requirements[${at}].why`}
                legend={t('opportunities:form.why')}
              />
              <Button kind="secondary" small formNoValidate {...form.removes('requirements', at)}>
                {t('opportunities:form.removeRequirement', { number: at + 1 })}
              </Button>
            </Fieldset>
          </div>
        ))}
        <Button kind="secondary" formNoValidate {...form.adds('requirements')}>
          {t('opportunities:form.addRequirement')}
        </Button>
      </Fieldset>
    </div>
  )
}

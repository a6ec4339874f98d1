// Everything that a group says about itself, for registering and for changing.
import { AreaChoices } from '#app/components/area-choices.tsx'
import { FormBilingual } from '#app/components/form-bilingual.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import type { FormState } from '#app/form-state.ts'
import { groupKinds, registers } from '#app/group.ts'
import { useLanguage } from '#app/language.tsx'
import type { Council } from '#app/server/load-councils.ts'

type Props = {
  form: FormState
  councils: readonly Council[]
  /** A body whose kind only an administrator sets keeps it. */
  office?: string
  /** Codes of where it works, where only an administrator changes that. */
  keptAreas?: readonly string[]
}

export function GroupFields({ form, councils, office, keptAreas }: Props) {
  const { t } = useLanguage()
  return (
    <>
      <FormBilingual
        form={form}
        name="name"
        isName
        legend={t('organisations:form.name')}
        legendSize="m"
        hint={t('organisations:form.nameHint')}
      />
      {office ? (
        <input type="hidden" name="kind" value={office} />
      ) : (
        <Select
          {...form.field('kind')}
          label={t('organisations:form.kind')}
          labelSize="m"
          options={[
            { value: '', text: t('organisations:form.chooseKind') },
            ...groupKinds.map((kind) => ({ value: kind, text: t(`organisations:kind.${kind}`) })),
          ]}
        />
      )}
      <PoliceLine />
      <FormBilingual
        form={form}
        name="summary"
        legend={t('organisations:form.summary')}
        legendSize="m"
        hint={t('organisations:form.summaryHint')}
        rows={4}
        optional
      />
      {keptAreas ? (
        <>
          <h2>{t('organisations:form.areas')}</h2>
          <p>
            {councils
              .filter(({ code }) => keptAreas.includes(code))
              .map(({ name }) => name)
              .join(', ')}
          </p>
          <p>{t('organisations:change.areas')}</p>
        </>
      ) : (
        <AreaChoices form={form} councils={councils} />
      )}
      <h2>{t('organisations:form.numbers')}</h2>
      <p>{t('organisations:form.numbersHint')}</p>
      {registers.map((scheme, at) => (
        <div key={scheme}>
          <input type="hidden" name={`identifiers[${at}].scheme`} value={scheme} />
          <TextInput
            {...form.field(`identifiers[${at}].value`)}
            label={t(`organisations:number.${scheme}`)}
            width={10}
            spellCheck={false}
            optional
          />
        </div>
      ))}
      <ContactFields form={form} />
    </>
  )
}

function ContactFields({ form }: { form: FormState }) {
  const { t } = useLanguage()
  return (
    <>
      <h2>{t('organisations:form.contact')}</h2>
      <p>{t('organisations:form.contactHint')}</p>
      <TextInput
        {...form.field('contactName')}
        label={t('organisations:form.contactName')}
        autoComplete="name"
        optional
      />
      <TextInput
        {...form.field('contactEmail')}
        label={t('organisations:form.contactEmail')}
        type="email"
        autoComplete="email"
        spellCheck={false}
        optional
      />
      <TextInput
        {...form.field('contactPhone')}
        label={t('organisations:form.contactPhone')}
        type="tel"
        autoComplete="tel"
        width={20}
        optional
      />
      <TextInput
        {...form.field('website')}
        label={t('organisations:form.website')}
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        optional
      />
    </>
  )
}

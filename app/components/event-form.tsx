// The form of an event, new or changed. Dates are added and removed by buttons that send the form.
import { AccessFields, WhoFields } from '#app/components/event-form-parts.tsx'
import { Button } from '#app/components/button.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FormBilingual } from '#app/components/form-bilingual.tsx'
import { PoliceLine } from '#app/components/not-the-police.tsx'
import { Radios } from '#app/components/radios.tsx'
import { Section } from '#app/components/section.tsx'
import { SessionFields } from '#app/components/session-fields.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { VersionField } from '#app/components/version-field.tsx'
import { useFormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { EventChoicesShown } from '#app/server/event-choices.ts'
import type { FormReply } from '#app/server/form.ts'

const kinds = ['walkabout', 'marking', 'drop_in', 'talk', 'tidy_up', 'meeting', 'other'] as const

type Props = {
  heading: string
  lead: string
  button: string
  reply: FormReply | undefined
  kept: Record<string, unknown>
  choices: EventChoicesShown
  /** Dates that stand published, by id: their numbers, and none of one that has begun. */
  published?: Record<string, number | null>
}

export function EventForm({ heading, lead, button, reply, kept, choices, published = {} }: Props) {
  const { t } = useLanguage()
  const form = useFormState('event', reply, kept)
  const sessions = form.valueAt('sessions')
  const dates = Array.isArray(sessions) ? sessions : []
  const ticked = (name: string) =>
    [form.valueAt(name)].flat().filter((one): one is string => typeof one === 'string')
  return (
    <>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <h1>{heading}</h1>
      <p className="cd-lead">{lead}</p>
      <TypedForm submit={button} className="cd-form">
        <VersionField form={form} />
        <PoliceLine />
        <FormBilingual form={form} name="title" legend={t('eventsWrite:title')} />
        <Radios
          {...form.field('kind')}
          label={t('eventsWrite:kind')}
          choices={kinds.map((kind) => ({ value: kind, label: t(`eventPage:kind.${kind}`) }))}
        />
        <FormBilingual
          form={form}
          name="description"
          legend={t('eventsWrite:description')}
          hint={t('eventsWrite:descriptionHint')}
          rows={8}
        />
        <Section heading={t('eventsWrite:dates')} id="sessions">
          {dates.map((_, index) => (
            <div key={index} className="cd-line">
              <SessionFields
                form={form}
                index={index}
                wards={choices.wards}
                canRemove={dates.length > 1}
                published={published}
              />
            </div>
          ))}
          <Button kind="secondary" formNoValidate {...form.adds('sessions')}>
            {t('eventsWrite:addDate')}
          </Button>
        </Section>
        <AccessFields form={form} heldIn={ticked('heldIn')} />
        <WhoFields form={form} />
        {choices.priorities.length > 0 && (
          <Checkboxes
            {...form.field('priorityIds')}
            label={t('eventsWrite:priorities')}
            optional
            choices={choices.priorities}
            values={ticked('priorityIds')}
          />
        )}
        <Button>{button}</Button>
      </TypedForm>
    </>
  )
}

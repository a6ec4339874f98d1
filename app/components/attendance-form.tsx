// The list of a date that has begun, on which organisers note who came: one form, three answers for each person.
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Radios } from '#app/components/radios.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { useFormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { FormReply } from '#app/server/form.ts'

type Person = { id: string; number: number; name: string; note: string | null; state: string }

type Props = { people: Person[]; reply: FormReply | undefined }

const answers = ['attended', 'absent', 'confirmed'] as const

export function AttendanceForm({ people, reply }: Props) {
  const { t } = useLanguage()
  const form = useFormState('attendance', reply)
  if (!people.length) return <p>{t('signups:people.nobody')}</p>
  const columns = (['name', 'help', 'came'] as const).map((key) => ({
    heading: t(`signups:people.${key}`),
    label: t(`signups:people.${key}`),
  }))
  const nameOf = (person: Person) => person.name || t('signups:people.left')
  return (
    <>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <TypedForm submit={t('signups:people.saveCame')}>
        <DataTable
          caption={t('signups:people.who')}
          captionHidden
          stack
          firstCellIsHeader
          columns={columns}
          rows={people.map((person, at) => [
            nameOf(person),
            person.note ?? '',
            <Came key={person.number} at={at} person={person} name={nameOf(person)} form={form} />,
          ])}
        />
        <Button>{t('signups:people.saveCame')}</Button>
      </TypedForm>
    </>
  )
}

type CameProps = { at: number; person: Person; name: string; form: ReturnType<typeof useFormState> }

/** What the page showed goes along, so that only what somebody changed is sent. */
function Came({ at, person, name, form }: CameProps) {
  const { t } = useLanguage()
  const field = (key: string) => form.field(`people[${at}].${key}`)
  return (
    <>
      <input type="hidden" name={field('id').name} value={person.id} />
      <input type="hidden" name={field('was').name} value={person.state} />
      <Radios
        {...field('state')}
        label={t('signups:people.didCome', { name })}
        legendHidden
        inline
        small
        value={field('id').value === person.id ? field('state').value : person.state}
        choices={answers.map((value) => ({ value, label: t(`signups:people.mark.${value}`) }))}
      />
    </>
  )
}

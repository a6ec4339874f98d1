import { Checkbox } from './checkbox.tsx'
import { DayField } from './day-field.tsx'
import { TextInput } from './text-input.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'

export interface NextActionFieldsProps {
  form: FormState
  /** A day some way off, for the hint: "30 11 2026". */
  example: string
  /** What was planned until now, to be ticked off. */
  task?: { id: string; what: string }
  optional?: boolean
}

/** What comes next about a link, by which day, and whether what was planned is done with it. */
export function NextActionFields({ form, example, task, optional }: NextActionFieldsProps) {
  const { t } = useLanguage()
  const what = form.field('nextAction')
  return (
    <>
      {task && (
        <Checkbox
          id="doneTaskId"
          name="doneTaskId"
          value={task.id}
          label={t('links:link.taskDone', { what: task.what })}
          checked={form.isTicked('doneTaskId', task.id)}
        />
      )}
      <TextInput
        {...what}
        label={t('links:step.nextAction')}
        hint={t('links:step.nextActionHint')}
        maxLength={200}
        optional={optional}
      />
      <DayField
        form={form}
        name="nextActionOn"
        label={t('links:step.nextActionOn')}
        hint={t('links:step.nextActionOnHint', { example })}
      />
    </>
  )
}

import { Button } from './button.tsx'
import { EntryFields } from './entry-fields.tsx'
import { NextActionFields } from './next-action-fields.tsx'
import { Panel } from './panel.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { LinkPageView } from '#app/server/link-page.ts'
import { TypedForm } from '#app/components/typed-form.tsx'

/** Notes a contact, and what comes next. */
export function LinkNoteForm(props: { link: LinkPageView; form: FormState; example: string }) {
  const { link, form, example } = props
  const { t } = useLanguage()
  const [task] = link.tasks
  return (
    <div className="cd-noting">
      <Panel
        id="note"
        heading={t(link.canWork ? 'links:link.noteHeading' : 'links:link.noteHeadingSide')}
      >
        <TypedForm submit={t('links:link.save')} does="note" action="#note">
          <EntryFields form={form} rings={link.rings} canWork={link.canWork} />
          {link.canWork && (
            <NextActionFields
              form={form}
              example={example}
              optional
              {...(task ? { task: { id: task.id, what: task.what } } : {})}
            />
          )}
          <Button name="do" value="note">
            {t('links:link.save')}
          </Button>
        </TypedForm>
      </Panel>
    </div>
  )
}

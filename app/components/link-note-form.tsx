import { Form } from '@remix-run/react'
import { Button } from './button.tsx'
import { Checkbox } from './checkbox.tsx'
import { NextActionFields } from './next-action-fields.tsx'
import { PoliceLine } from './not-the-police.tsx'
import { Panel } from './panel.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { Textarea } from './textarea.tsx'
import type { FormState } from '#app/form-state.ts'
import { useLanguage } from '#app/language.tsx'
import type { LinkPageView } from '#app/server/link-page.ts'

const kinds = ['call', 'visit', 'mail', 'meeting', 'note'] as const

/** Notes a contact. Officers choose who may read it and what comes next; a side writes for both. */
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
        <Form method="post" action="#note">
          <Select
            {...form.field('kind')}
            label={t('links:link.kind')}
            options={kinds.map((kind) => ({ value: kind, text: t(`links:kind.${kind}`) }))}
          />
          <PoliceLine />
          <Textarea
            {...form.field('text')}
            label={t('links:link.text')}
            hint={t('links:link.textHint')}
            rows={4}
          />
          {link.rings.length > 1 ? (
            <Radios
              {...form.field('ring')}
              label={t('links:link.ring')}
              small
              choices={link.rings.map((ring) => ({ value: ring, label: t(`links:ring.${ring}`) }))}
            />
          ) : (
            <>
              <input type="hidden" name="ring" value={link.rings[0]} />
              <p>{t('links:link.bothRead')}</p>
            </>
          )}
          {link.canWork && (
            <>
              <Checkbox
                id="heardFrom"
                name="heardFrom"
                label={t('links:link.heardFrom')}
                checked={form.isTicked('heardFrom', 'on')}
              />
              <NextActionFields
                form={form}
                example={example}
                optional
                {...(task ? { task: { id: task.id, what: task.what } } : {})}
              />
            </>
          )}
          <Button name="do" value="note">
            {t('links:link.save')}
          </Button>
        </Form>
      </Panel>
    </div>
  )
}

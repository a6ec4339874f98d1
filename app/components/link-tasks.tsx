import { Form } from '@remix-run/react'
import { Button } from './button.tsx'
import { ButtonGroup } from './button-group.tsx'
import { Section } from './section.tsx'
import { useLanguage } from '#app/language.tsx'
import type { LinkPageView } from '#app/server/link-page.ts'

/** What the officer means to do next. Stands on the page only for officers. */
export function LinkTasks({ link }: { link: LinkPageView }) {
  const { t, to } = useLanguage()
  return (
    <Section heading={t('links:link.next')} id="next">
      <p className="cd-small cd-2">{t('links:link.officeOnly')}</p>
      {link.restsUntil && <p>{t('links:link.tried', { date: link.restsUntil })}</p>}
      {link.tasks.length === 0 && <p>{t('links:link.nothingNext')}</p>}
      {link.tasks.map((task) => (
        <div key={task.id} className="cd-link">
          <p className="cd-link__what">{task.what}</p>
          {task.overdue && <p className="cd-link__late">{task.overdue}</p>}
          <p>{task.due}</p>
          <Form method="post">
            <input type="hidden" name="taskId" value={task.id} />
            <ButtonGroup>
              <Button name="do" value="done" kind="secondary" small>
                {t('links:link.done')}
                <span className="govuk-visually-hidden">: {task.what}</span>
              </Button>
              <a href={to('postponeTask', { task: task.number })}>
                {t('links:today.later')}
                <span className="govuk-visually-hidden">: {task.what}</span>
              </a>
            </ButtonGroup>
          </Form>
        </div>
      ))}
      <p>
        <a className="cd-more" href={to('planTask', { link: link.number })}>
          {t('links:link.plan')}
        </a>
      </p>
    </Section>
  )
}

import type { ReactNode } from 'react'
import { Section } from './section.tsx'
import { Tag } from './tag.tsx'
import { useLanguage } from '#app/language.tsx'
import type { LinkPageView } from '#app/server/link-page.ts'

/** What was said or done, newest first, each entry with who may read it. */
export function LinkLog(props: {
  link: LinkPageView
  later: boolean
  /** What was just done to it. */
  told: ReactNode
}) {
  const { link, later, told } = props
  const { t, to } = useLanguage()
  return (
    <Section heading={t('links:link.log')} id="log">
      {told}
      {link.log.length === 0 && <p>{t(link.reads ? 'links:link.noLog' : 'links:link.notYours')}</p>}
      <ol className="govuk-list">
        {link.log.map((entry) => (
          <li key={entry.id} className="cd-link">
            <p className="cd-small">
              <strong>{t(`links:kind.${entry.kind}`)}</strong>, {entry.at}.{' '}
              {entry.by ?? t('links:link.logGone')}{' '}
              {!entry.step && (
                <Tag kind={entry.ring === 'parties' ? 'green' : 'line'}>
                  {t(`links:ringTag.${entry.ring}`)}
                </Tag>
              )}
            </p>
            {entry.step && (
              <p>{t('links:link.stepTo', { stage: t(`links:stage.${entry.step}`) })}</p>
            )}
            {entry.text && <div className="cd-typed">{entry.text}</div>}
            {entry.corrected && (
              <p className="cd-small">{t('links:link.correctedOn', { date: entry.corrected })}</p>
            )}
            {entry.heardFrom && <p className="cd-small">{t('links:link.heard')}</p>}
            {entry.viewerCanChange && (
              <p className="cd-small">
                <a href={to('correctEntry', { entry: entry.number })}>
                  {t('links:link.correct')}
                  <span className="govuk-visually-hidden">: {entry.text.slice(0, 60)}</span>
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
      {link.older && (
        <p>
          <a
            className="cd-more"
            href={`${to('link', { link: link.number }, { after: link.older })}#log`}
          >
            {t('links:link.olderLog')}
          </a>
        </p>
      )}
      {later && (
        <p>
          <a className="cd-more" href={`${to('link', { link: link.number })}#log`}>
            {t('links:link.newerLog')}
          </a>
        </p>
      )}
    </Section>
  )
}

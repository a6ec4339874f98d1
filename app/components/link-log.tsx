import { Section } from './section.tsx'
import { Tag } from './tag.tsx'
import { useLanguage } from '#app/language.tsx'
import type { LinkPageView } from '#app/server/link-page.ts'

/** What was said or done, newest first, each entry with who may read it. */
export function LinkLog({ link, later }: { link: LinkPageView; later: boolean }) {
  const { t, to } = useLanguage()
  return (
    <Section heading={t('links:link.log')} id="log">
      {link.log.length === 0 && <p>{t('links:link.noLog')}</p>}
      <ol className="govuk-list">
        {link.log.map((entry) => (
          <li key={entry.id} className="cd-link">
            <p className="cd-small">
              <strong>{t(`links:kind.${entry.kind}`)}</strong>, {entry.at}.{' '}
              {entry.by ?? t('links:link.logGone')}{' '}
              <Tag kind={entry.ring === 'parties' ? 'green' : 'line'}>
                {t(`links:ringTag.${entry.ring}`)}
              </Tag>
            </p>
            <div className="cd-typed">{entry.text}</div>
            {entry.heardFrom && <p className="cd-small">{t('links:link.heard')}</p>}
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

import { ContactLine } from './contact-line.tsx'
import { Named } from './named.tsx'
import { Section } from './section.tsx'
import { SummaryList } from './summary-list.tsx'
import { useLanguage } from '#app/language.tsx'
import type { LinkPageView } from '#app/server/link-page.ts'

/** Who asked whom, how to reach them, who looks after it, and when which stage was reached. */
export function LinkFacts({ link }: { link: LinkPageView }) {
  const { t } = useLanguage()
  const dates = [
    { key: t('links:link.askedOn'), value: link.askedOn },
    { key: t('links:link.introducedOn'), value: link.introducedOn },
    { key: t('links:link.closedOn'), value: link.closedOn },
  ]
  const note =
    link.stage === 'tied'
      ? t('links:link.cameOfIt')
      : t(link.stage === 'withdrawn' ? 'links:link.whyWithdrawn' : 'links:link.whyLetGo')
  return (
    <Section heading={t('links:link.facts')} id="facts">
      <SummaryList
        rows={[
          ...(link.outcomeNote ? [{ key: note, value: link.outcomeNote }] : []),
          { key: t('links:link.askedBy'), value: <Side side={link.asker} /> },
          {
            key: t('links:link.with'),
            value: link.partner ? <Side side={link.partner} /> : t('links:noPartner'),
          },
          { key: t('links:link.officer'), value: link.officer ?? t('links:link.noOfficer') },
          ...dates.filter((date) => date.value !== null),
          ...(link.open ? [{ key: t('links:link.lastWord'), value: link.lastWord }] : []),
        ]}
      />
    </Section>
  )
}

function Side({ side }: { side: LinkPageView['asker'] }) {
  return (
    <>
      <a href={side.href}>
        <Named name={side} />
      </a>
      {side.contact && <ContactLine {...side.contact} plain />}
    </>
  )
}

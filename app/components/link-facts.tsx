import { AuthoredText } from './authored-text.tsx'
import { Named } from './named.tsx'
import { Section } from './section.tsx'
import { SummaryList } from './summary-list.tsx'
import { useLanguage } from '#app/language.tsx'
import type { LinkPageView } from '#app/server/link-page.ts'

/** Who asked whom for what, who looks after it, and when which stage was reached. */
export function LinkFacts({ link }: { link: LinkPageView }) {
  const { t, lang } = useLanguage()
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
    <Section heading={t('links:link.asks')} near>
      <AuthoredText lang={link.purpose.lang} pageLang={lang} className="cd-lead cd-typed" as="p">
        {link.purpose.text}
      </AuthoredText>
      <SummaryList
        rows={[
          { key: t('links:link.askedBy'), value: <Named name={link.asker} /> },
          {
            key: t('links:link.with'),
            value: link.partner ? <Named name={link.partner} /> : t('links:noPartner'),
          },
          { key: t('links:link.officer'), value: link.officer ?? t('links:link.noOfficer') },
          ...dates.filter((date) => date.value !== null),
          ...(link.open ? [{ key: t('links:link.lastWord'), value: link.lastWord }] : []),
          ...(link.outcomeNote ? [{ key: note, value: link.outcomeNote }] : []),
        ]}
      />
    </Section>
  )
}

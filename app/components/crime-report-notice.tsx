import { Checkbox } from './checkbox.tsx'
import { WarningText } from './warning-text.tsx'
import { useLanguage } from '#app/language.tsx'

/** Met by a text that reads like a report of a crime: where that is told, and the way on for what is none. */
export function CrimeReportNotice() {
  const { t } = useLanguage()
  return (
    <section aria-labelledby="crime">
      <h2 id="crime">{t('links:ask.crimeHeading')}</h2>
      <WarningText>{t('links:ask.crimeBody')}</WarningText>
      <Checkbox id="notACrime" name="notACrime" label={t('links:ask.crimeTick')} />
    </section>
  )
}

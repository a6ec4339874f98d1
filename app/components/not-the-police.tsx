// Where to report a crime, before anything is written here.
import { WarningText } from '#app/components/warning-text.tsx'
import { useLanguage } from '#app/language.tsx'

/** `urgent` where what was written reads like the report of a crime: then it comes first and takes the focus. */
export function NotThePolice({ urgent }: { urgent?: boolean }) {
  const { t } = useLanguage()
  const numbers = <PoliceNumbers />
  if (!urgent) {
    return (
      <>
        <p>{t('organisations:police.not')}</p>
        {numbers}
      </>
    )
  }
  return (
    <section className="govuk-error-summary" aria-labelledby="police" tabIndex={-1} autoFocus>
      <h2 id="police" className="govuk-error-summary__title">
        {t('organisations:police.heading')}
      </h2>
      <WarningText>{t('organisations:police.urgent')}</WarningText>
      {numbers}
    </section>
  )
}

/** The same in one line, before every box in which somebody might write of a crime. */
export function PoliceLine() {
  const { t } = useLanguage()
  return (
    <p className="cd-small cd-2">
      {t('organisations:police.short')} {t('organisations:police.emergency')}{' '}
      <a href="tel:999">999</a>
      {'. '}
      {t('organisations:police.crime')} <a href="tel:101">101</a>
      {'. '}
      {t('organisations:police.unnamed')}{' '}
      <a className="cd-nowrap" href="tel:0800555111">
        0800 555 111
      </a>
      {'.'}
    </p>
  )
}

/** Whom to call, instead of writing here. */
export function PoliceNumbers() {
  const { t } = useLanguage()
  return (
    <ul className="govuk-list govuk-list--bullet">
      <li>
        {t('organisations:police.emergency')} <a href="tel:999">999</a>
      </li>
      <li>
        {t('organisations:police.crime')} <a href="tel:101">101</a>
      </li>
      <li>
        {t('organisations:police.unnamed')}{' '}
        <a className="cd-nowrap" href="tel:0800555111">
          0800 555 111
        </a>
      </li>
    </ul>
  )
}

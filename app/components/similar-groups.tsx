// Groups of a near-identical name, offered before another one is registered.
import { GroupRow, type GroupOfRow } from '#app/components/group-row.tsx'
import { useLanguage } from '#app/language.tsx'

/** Comes first on the page and takes the focus. The button that says it is none of these has the id "isNew". */
export function SimilarGroups({ groups }: { groups: readonly GroupOfRow[] }) {
  const { t, to } = useLanguage()
  const isUnclaimed = ({ state }: GroupOfRow) => state === 'unclaimed'
  return (
    <section className="govuk-error-summary" aria-labelledby="similar" tabIndex={-1} autoFocus>
      <h2 id="similar" className="govuk-error-summary__title">
        {t('organisations:similar.heading')}
      </h2>
      <p>{t('organisations:similar.body')}</p>
      <ul>
        {groups.map((group) => (
          <GroupRow key={group.number} group={group} headingLevel={3} />
        ))}
      </ul>
      {groups.some(isUnclaimed) && <p>{t('organisations:similar.unclaimed')}</p>}
      {!groups.every(isUnclaimed) && (
        <p>
          {t('organisations:similar.run')}{' '}
          <a href={to('help')}>{t('organisations:similar.officer')}</a>
        </p>
      )}
      <p>
        <a href="#isNew">{t('organisations:similar.isNew')}</a>
      </p>
    </section>
  )
}

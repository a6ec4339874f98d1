// Bodies with a person at the end: what they are called, where they work, whom to ask there.
import { ContactLine } from '#app/components/contact-line.tsx'
import { useLanguage } from '#app/language.tsx'
import type { OfficeShown } from '#app/server/load-offices.ts'

export function OfficeList({ offices }: { offices: readonly OfficeShown[] }) {
  const { t, to } = useLanguage()
  return (
    <ul>
      {offices.map(({ number, name, areas, ...contact }) => (
        <li key={number} className="cd-line">
          <h3>
            <a href={to('group', { group: number })} lang={name.lang}>
              {name.text}
            </a>
          </h3>
          {areas && <p>{areas}</p>}
          {contact.contactEmail || contact.contactPhone ? (
            <ContactLine {...contact} plain />
          ) : (
            <p>{t('about:help.noContact')}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

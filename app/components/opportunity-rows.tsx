// Opportunities as rows.
import { HelpRow } from '#app/components/help-row.tsx'
import type { OpportunityRowData, Said } from '#app/opportunity-row.ts'

export function OpportunityRows({
  rows,
  headingLevel,
}: {
  rows: readonly OpportunityRowData[]
  headingLevel?: 2 | 3
}) {
  return (
    <ul className="cd-rows--opened">
      {rows.map((row) => (
        <HelpRow
          key={row.number}
          href={row.href}
          title={row.title.text}
          titleLang={row.title.lang}
          headingLevel={headingLevel}
          lines={[
            <Line key="when" said={row.when} />,
            <span key="where">
              <Line said={row.where} />
              {row.miles && `. ${row.miles}`}
            </span>,
            <Line key="group" said={row.group} />,
          ]}
          wanted={row.wanted}
        />
      ))}
    </ul>
  )
}

const Line = ({ said }: { said: Said }) => <span lang={said.lang}>{said.text}</span>

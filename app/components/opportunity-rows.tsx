// Opportunities as rows.
import { HelpRow } from '#app/components/help-row.tsx'
import type { OpportunityRowData, Said } from '#app/opportunity-row.ts'

export function OpportunityRows({
  rows,
  headingLevel,
  opened,
}: {
  rows: readonly OpportunityRowData[]
  headingLevel?: 2 | 3
  /** Under a rule of its own, where no heading has one. */
  opened?: boolean
}) {
  return (
    <ul className={opened ? 'cd-rows--opened' : undefined}>
      {rows.map((row) => (
        <HelpRow
          key={row.number}
          href={row.href}
          title={row.title.text}
          titleLang={row.title.lang}
          headingLevel={headingLevel}
          lines={[
            <bdi key="when">
              {row.day && `${row.day}, `}
              <Line said={row.when} />
            </bdi>,
            <bdi key="where">
              <Line said={row.where} />
              {row.miles && `. ${row.miles}`}
            </bdi>,
            <bdi key="group">
              <Line said={row.group} />
              {row.ages && `. ${row.ages}`}
            </bdi>,
          ]}
          wanted={row.wanted}
        />
      ))}
    </ul>
  )
}

const Line = ({ said }: { said: Said }) => <bdi lang={said.lang}>{said.text}</bdi>

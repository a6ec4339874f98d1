// The shapes of what an import says, one row at a time.
import { z } from 'zod'
import { columns } from '#graphql/imports/organisation-headings.ts'
import { isOfficeKind } from '#graphql/organisations/organisation.ts'
import { changeOrganisationInput } from '#graphql/organisations/organisation-input.ts'
import { shortText } from '#graphql/text/clean-text.ts'

/** Where rows come from; with it and its own identifier a row is known again. */
export const sourceName = shortText({ max: 100 }).refine((name) => name !== 'reference', {
  error: 'reserved_source',
})

export const importOrganisationInput = changeOrganisationInput
  .omit({ organisationId: true, version: true })
  .extend({
    source: sourceName,
    sourceId: shortText({ max: 200 }),
    areaCodes: z.array(z.string()).max(200, 'too_many'),
    /** What the table has columns for. Of everything else an entry keeps what it has. */
    says: z.array(z.enum(columns)),
  })
  .refine(({ kind }) => !isOfficeKind(kind), { path: ['kind'], error: 'set_up_by_administrator' })

export type ImportedRow = z.output<typeof importOrganisationInput>

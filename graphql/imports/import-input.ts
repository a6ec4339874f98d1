// The shapes of what an import says, one row at a time.
import { z } from 'zod'
import { columns } from '#graphql/imports/organisation-headings.ts'
import { isOfficeKind } from '#graphql/organisations/organisation.ts'
import { changeOrganisationInput } from '#graphql/organisations/organisation-input.ts'
import { idOf } from '#graphql/operation/id.ts'
import { bilingualText, shortText } from '#graphql/text/clean-text.ts'
import { optionalWebAddress } from '#graphql/text/web-address.ts'
import { EventKind } from '#prisma/generated/prisma/enums.ts'

/** Where rows come from; with it and its own identifier a row is known again. */
const sourceName = shortText({ max: 100 }).refine((name) => name !== 'reference', {
  error: 'reserved_source',
})

export const importOrganisationInput = changeOrganisationInput
  .omit({ organisationId: true, version: true, written: true })
  .extend({
    source: sourceName,
    sourceId: shortText({ max: 200 }),
    areaCodes: z.array(z.string()).max(200, 'too_many'),
    /** What the table has columns for. Of everything else an entry keeps what it has. */
    says: z.array(z.enum(columns)),
  })
  .refine(({ kind }) => !isOfficeKind(kind), { path: ['kind'], error: 'set_up_by_administrator' })

export type ImportedRow = z.output<typeof importOrganisationInput>

/** One date of a calendar's entry, as instants: a calendar says which of two like hours it means. */
const importedSession = z.object({
  sourceId: z.string().min(1, 'required').max(500, 'too_long'),
  startsAt: z.date(),
  endsAt: z.date(),
  cancelled: z.boolean(),
  where: z
    .object({
      venue: bilingualText({ max: 200, required: false }),
      online: z.boolean(),
      joinUrl: optionalWebAddress(),
    })
    .nullable(),
})

export const importEventInput = z.object({
  organisationId: idOf('Organisation'),
  source: sourceName,
  sourceId: shortText({ max: 400 }),
  title: bilingualText({ max: 120, required: true }),
  description: bilingualText({ max: 5000, required: false, lines: 'many' }),
  kind: z.enum(EventKind).nullable(),
  cancelled: z.boolean(),
  isPrivate: z.boolean(),
  sessions: z.array(importedSession).max(400, 'too_many'),
})

export type ImportedEvent = z.output<typeof importEventInput>

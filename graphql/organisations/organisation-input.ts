// The shapes of what is said about an organisation, for forms, the API and imports alike.
import { z } from 'zod'
import { areaCode } from '#graphql/areas/area-code.ts'
import { idOf } from '#graphql/operation/id.ts'
import { asWell, chosen } from '#graphql/operation/input-shapes.ts'
import { normalIdentifier } from '#graphql/organisations/identifier.ts'
import { isOfficeKind } from '#graphql/organisations/organisation.ts'
import {
  bilingualText,
  bodyName,
  emailAddress,
  longText,
  reasonText,
  optionalEmailAddress,
  optionalPersonName,
  optionalShortText,
} from '#graphql/text/clean-text.ts'
import { optionalTelephoneNumber } from '#graphql/text/telephone-number.ts'
import { optionalWebAddress } from '#graphql/text/web-address.ts'
import { isLondonDate } from '#graphql/time/london-time.ts'
import { writtenInput } from '#graphql/wordings/written-input.ts'
import {
  IdentifierScheme,
  MembershipRole,
  OrganisationKind,
} from '#prisma/generated/prisma/enums.ts'

const MOST_AREAS = 200
const MOST_IDENTIFIERS = 4

/** A registration number, in the one form in which it is kept. */
const identifierInput = z
  .object({
    scheme: z.enum(IdentifierScheme, { error: 'required' }),
    value: optionalShortText({ max: 40 }),
  })
  .transform(({ scheme, value }, context) => {
    if (value === null) return null
    const kept = normalIdentifier(scheme, value)
    if (kept) return { scheme, value: kept }
    context.addIssue({
      code: 'custom',
      path: ['value'],
      message: `not_an_identifier.${scheme.toLowerCase()}`,
    })
    return z.NEVER
  })

/** A box left empty is no number; of two of one scheme the later counts. */
const identifiers = z
  .array(identifierInput)
  .max(MOST_IDENTIFIERS, 'too_many')
  .nullish()
  .transform((given) => [
    ...new Map((given ?? []).flatMap((one) => (one ? [[one.scheme, one] as const] : []))).values(),
  ])

const areaCodes = z.array(areaCode).max(MOST_AREAS, 'too_many')

const organisationFields = {
  kind: chosen(OrganisationKind),
  name: bodyName({ required: true }),
  summary: bilingualText({ max: 1000, required: false, lines: 'many' }),
  areaCodes: areaCodes.min(1, 'required'),
  identifiers,
  contactName: optionalPersonName(),
  contactEmail: optionalEmailAddress(),
  contactPhone: optionalTelephoneNumber(),
  website: optionalWebAddress(),
  written: writtenInput,
}

export const registerOrganisationInput = z
  .object({
    ...organisationFields,
    /** Said by whoever was shown near-identical names and is none of them. */
    isNew: z.boolean().nullish().transform(Boolean),
  })
  .refine(({ kind }) => !isOfficeKind(kind), {
    path: ['kind'],
    error: 'set_up_by_administrator',
    ...asWell,
  })

export const changeOrganisationInput = z.object({
  organisationId: idOf('Organisation'),
  /** The version that the form was opened on. */
  version: z.number({ error: 'required' }).int('wrong'),
  ...organisationFields,
})

export type OrganisationFields = Omit<
  z.output<typeof changeOrganisationInput>,
  'organisationId' | 'version'
>

export const similarOrganisationsInput = z.object({
  name: bilingualText({ max: 150, required: false }),
  areaCodes: areaCodes.nullish().transform((codes) => codes ?? []),
})

export const organisationAlone = z.object({ organisationId: idOf('Organisation') })

/** A reason is told to the group, so it is said in words. */
export const organisationWithReason = organisationAlone.extend({
  /** The version that was looked at, where somebody did look. */
  version: z.number().int('wrong').nullish(),
  reason: longText({ max: 2000 }),
})

export const archiveOrganisationInput = organisationAlone.extend({
  /** The version on which what will happen was shown. */
  version: z.number({ error: 'required' }).int('wrong'),
  /** Everybody concerned is told, in public too. */
  reason: reasonText({ max: 2000 }),
})

export const answerMoreInput = organisationAlone.extend({ answer: longText({ max: 2000 }) })

/** A day of the calendar, as YYYY-MM-DD. Whether it is still to come is for the operation to say. */
const calendarDay = z
  .string({ error: 'required' })
  .trim()
  .min(1, 'required')
  .refine((text) => !text || isLondonDate(text), { error: 'no_such_date' })

export const verifyOrganisationInput = organisationAlone.extend({
  /** The version that the officer looked at. */
  version: z.number({ error: 'required' }).int('wrong'),
  evidence: longText({ max: 2000 }),
  reviewOn: calendarDay,
})

export const claimOrganisationInput = organisationAlone.extend({
  message: longText({ max: 1000 }),
})

export const decideClaimInput = z.object({
  claimId: idOf('Claim'),
  accept: z.boolean({ error: 'required' }),
  /** What it was decided by. Whoever claims it is told, so it is said in words. */
  reason: longText({ max: 1000 }),
})

export const setUpBodyInput = z
  .object({
    /** An entry of the directory; none where the body is new. */
    organisationId: idOf('Organisation').nullish(),
    kind: z.enum(['commissioner_office', 'county_voluntary_council']).nullish(),
    name: bodyName({ required: false }),
    areaCodes: areaCodes.nullish().transform((codes) => codes ?? []),
    email: emailAddress(),
    role: chosen(MembershipRole),
    remit: areaCodes.nullish().transform((codes) => codes ?? []),
  })
  .superRefine((body, context) => {
    // Where nothing was chosen at all, that is told; where the body is new, what it lacks.
    if ((body.organisationId ?? null) !== null) return
    const lacking = {
      kind: !body.kind,
      name: !body.name.en && !body.name.cy,
      areaCodes: !body.areaCodes.length,
    }
    for (const [field, lacks] of Object.entries(lacking)) {
      const message = field === 'name' ? 'one_language_required' : 'required'
      if (lacks) context.addIssue({ code: 'custom', path: [field], message })
    }
  }, asWell)

// The shapes of what is said about members, for forms and the API alike.
import { z } from 'zod'
import { idOf } from '#graphql/operation/id.ts'
import { chosen } from '#graphql/operation/input-shapes.ts'
import { emailAddress } from '#graphql/text/clean-text.ts'
import { MembershipRole } from '#prisma/generated/prisma/enums.ts'

const role = chosen(MembershipRole)

/** Codes of the councils that a liaison officer looks after. */
const remit = z
  .array(z.string())
  .max(50, 'too_many')
  .nullish()
  .transform((codes) => [...new Set(codes ?? [])].sort())

export const inviteMemberInput = z.object({
  organisationId: idOf('Organisation'),
  email: emailAddress(),
  role,
  remit,
})

export const invitationAlone = z.object({ invitationId: idOf('Invitation') })

const isGiven = (one: unknown) => one !== null && one !== undefined

/** An invitation to answer: by its mail's link, or by its id where somebody signed in sees it among their own. */
export const invitationKey = z
  .object({
    token: z.string().max(200, 'wrong').nullish(),
    invitationId: idOf('Invitation').nullish(),
  })
  .refine(({ token, invitationId }) => isGiven(token) !== isGiven(invitationId), {
    path: ['token'],
    error: 'required',
  })

export const changeRoleInput = z.object({
  membershipId: idOf('Membership'),
  /** The version that was looked at, where somebody did look. */
  version: z.number().int('wrong').nullish(),
  role,
  remit,
})

export const membershipAlone = z.object({ membershipId: idOf('Membership') })

export const leaveOrganisationInput = z.object({ organisationId: idOf('Organisation') })

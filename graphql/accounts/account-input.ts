// The shapes of what is said about an account, for forms and the API alike.
import { z } from 'zod'
import { PASSWORD, passwordFault } from '#graphql/accounts/password-faults.ts'
import { asWell, preferredLanguage } from '#graphql/operation/input-shapes.ts'
import { emailAddress, personName } from '#graphql/text/clean-text.ts'
import { isOwnPath } from '#graphql/text/own-path.ts'

/** A password that is to be kept from now on. */
const newPassword = z.string({ error: 'required' }).superRefine((password, context) => {
  const fault = passwordFault(password)
  if (fault) context.addIssue({ code: 'custom', message: fault, params: { limit: limits[fault] } })
})

const limits: Record<string, number> = {
  password_too_short: PASSWORD.shortest,
  password_too_long: PASSWORD.longest,
}

/** A password that was kept before. Whatever was never taken cannot be right, and costs nothing. */
const keptPassword = z
  .string({ error: 'required' })
  .min(1, 'required')
  .max(PASSWORD.longest * 4, 'wrong_password')

const token = z.string({ error: 'required' }).min(1, 'required').max(200, 'wrong')

/** No password is its own address. Where one of them was refused by itself, there is nothing to compare. */
const notItsAddress = (
  { email, password }: { email: unknown; password: unknown },
  context: z.RefinementCtx,
) => {
  if (typeof email !== 'string' || typeof password !== 'string') return
  if (passwordFault(password, email) !== 'password_is_address') return
  context.addIssue({ code: 'custom', path: ['password'], message: 'password_is_address' })
}

export const createAccountInput = z
  .object({
    name: personName(),
    email: emailAddress(),
    password: newPassword,
    preferredLanguage,
    /** Whether they agreed to what is kept about them and why. */
    consent: z.boolean({ error: 'consent_required' }).refine(Boolean, 'consent_required'),
    /** The page of ours to go on to once the address is confirmed. */
    back: z.string().refine(isOwnPath, 'wrong').nullish(),
  })
  .superRefine(notItsAddress, asWell)

export const becomeFirstAdministratorInput = z
  .object({
    token,
    name: personName(),
    email: emailAddress(),
    password: newPassword,
    preferredLanguage,
  })
  .superRefine(notItsAddress, asWell)

export const signInInput = z.object({ email: emailAddress(), password: keptPassword })

export const confirmAddressInput = z.object({ token, password: keptPassword })

export const emailAlone = z.object({ email: emailAddress() })

export const tokenAlone = z.object({ token })

export const nothing = z.object({})

export const resetPasswordInput = z.object({ token, newPassword })

export const changePasswordInput = z.object({ password: keptPassword, newPassword })

export const passwordAlone = z.object({ password: keptPassword })

export const askAddressChangeInput = z.object({ email: emailAddress(), password: keptPassword })

export const changeDetailsInput = z.object({ name: personName(), preferredLanguage })

// What is wrong with a new password. Rules only.
import { commonWords } from '#graphql/accounts/common-passwords.ts'

/** In code points. */
export const PASSWORD = { shortest: 10, longest: 128 }

export type PasswordFault =
  'password_too_short' | 'password_too_long' | 'password_too_common' | 'password_is_address'

/** What is wrong with it, or null. `email` is the address of its account, where that is known. */
export function passwordFault(password: string, email?: string | null): PasswordFault | null {
  const length = [...password.normalize('NFKC')].length
  if (length < PASSWORD.shortest) return 'password_too_short'
  if (length > PASSWORD.longest) return 'password_too_long'
  if (email && isAddress(password, email)) return 'password_is_address'
  return isCommon(password) ? 'password_too_common' : null
}

function isAddress(password: string, email: string): boolean {
  const given = password.toLowerCase()
  return given === email.toLowerCase() || given === email.toLowerCase().split('@')[0]
}

const runs = ['qwertyuiopasdfghjklzxcvbnm', 'abcdefghijklmnopqrstuvwxyz', '01234567890123456789']

/** A word that many people choose, with a few signs around it; a run of the keyboard; or a short piece, repeated. */
function isCommon(password: string): boolean {
  const folded = password.normalize('NFKC').toLowerCase()
  if (/^(.{1,4})\1+(.{0,3})$/u.test(folded)) return true
  if (runs.some((run) => run.includes(folded) || run.includes([...folded].reverse().join('')))) {
    return true
  }
  const [, core = ''] = /^[^\p{L}]{0,6}(.*?)[^\p{L}]{0,6}$/u.exec(folded) ?? []
  const plain = (text: string) => text.replace(/[^\p{L}\d]/gu, '')
  return [folded, core, core.replace(/[@013$4]/g, unleet)].some((word) =>
    commonWords.has(plain(word)),
  )
}

const unleet = (sign: string) =>
  ({ '@': 'a', 0: 'o', 1: 'i', 3: 'e', $: 's', 4: 'a' })[sign] ?? sign

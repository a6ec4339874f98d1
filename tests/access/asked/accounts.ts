// What is asked with accounts: one's own, and by the links of mails.
import { hashPassword } from '#graphql/accounts/password.ts'
import { globalId } from '#graphql/operation/id.ts'
import type { MailState } from '#prisma/client.ts'
import type { Ask, Scene } from '#tests/access/scene.ts'
import { NOW } from '#tests/support/factories.ts'

const PASSWORD = 'a long enough passphrase'
const NEXT_PASSWORD = 'another long enough passphrase'
let number = 0
export const freshEmail = () => `fresh${++number}.${process.pid}@example.org`

let hash: Promise<string> | undefined
const hashed = () => (hash ??= hashPassword(PASSWORD))

const input = (fields: object) => ({ variables: { input: fields }, subject: {} })

/** The account of somebody, with a password. */
async function withPassword({ house, somebody }: Scene, confirmed = true) {
  const data = { passwordHash: await hashed(), ...(confirmed ? {} : { emailConfirmedAt: null }) }
  await house.db.account.update({ where: { id: somebody.accountId }, data })
  return somebody
}

/** Whoever asks, with a password where they have an account. */
async function withOwnPassword({ house, viewer }: Scene) {
  const { accountId } = viewer
  if (accountId === null) return
  const passwordHash = await hashed()
  await house.db.account.update({ where: { id: accountId }, data: { passwordHash } })
}

export const aNotice = ({ house, somebody }: Scene, mail: MailState) =>
  house.db.notice.create({
    data: {
      kind: 'account.confirm',
      data: {},
      personId: somebody.id,
      language: 'cy',
      mail,
      createdAt: NOW,
    },
  })

const person = { name: 'Eirlys Rees', preferredLanguage: 'cy' }

export const accounts: Record<string, Ask> = {
  createAccount: async () =>
    input({ ...person, email: freshEmail(), password: PASSWORD, consent: true }),
  confirmAddress: async (scene) => {
    const { id: personId, email } = await withPassword(scene, false)
    const token = await scene.token({ purpose: 'confirm_address', personId, email })
    return input({ token, password: PASSWORD })
  },
  declineAccount: async (scene) => {
    const { id: personId, email } = await withPassword(scene, false)
    return input({ token: await scene.token({ purpose: 'confirm_address', personId, email }) })
  },
  sendConfirmationAgain: async ({ somebody }) => input({ email: somebody.email }),
  signIn: async (scene) => {
    const { email } = await withPassword(scene)
    return input({ email, password: PASSWORD })
  },
  signOut: async () => ({ variables: {}, subject: {} }),
  signOutEverywhere: async () => ({ variables: {}, subject: {} }),
  askPasswordReset: async ({ somebody }) => input({ email: somebody.email }),
  resetPassword: async (scene) => {
    const { id: personId, email } = await withPassword(scene)
    const token = await scene.token({ purpose: 'reset_password', personId, email })
    return input({ token, newPassword: NEXT_PASSWORD })
  },
  changePassword: async (scene) => {
    await withOwnPassword(scene)
    return input({ password: PASSWORD, newPassword: NEXT_PASSWORD })
  },
  askAddressChange: async (scene) => {
    await withOwnPassword(scene)
    return input({ email: freshEmail(), password: PASSWORD })
  },
  // Whoever asks is signed in: that it is their own link is what the column "theirs" says.
  confirmAddressChange: async (scene) => {
    const pass = { purpose: 'change_address', personId: scene.somebody.id } as const
    const holder = scene.column === 'forged' ? 'pass' : scene.column
    return input({ token: await scene.token({ ...pass, email: freshEmail() }, holder) })
  },
  deleteAccount: async (scene) => {
    await withOwnPassword(scene)
    return input({ password: PASSWORD })
  },
  becomeFirstAdministrator: async (scene) => {
    // Other cells have administrators.
    if (scene.column === 'pass') {
      await scene.house.db.account.updateMany({ data: { administrator: false } })
    }
    const token = await scene.token({ purpose: 'first_administrator' })
    return input({ ...person, token, email: freshEmail(), password: PASSWORD })
  },
  changeDetails: async () => input(person),
  markNoticesRead: async (scene) => {
    const notice = await aNotice(scene, 'sent')
    // Notices of others stay as they are; what is asked is done to one's own.
    return {
      variables: { input: { noticeIds: [globalId('Notice', notice.id)] } },
      subject: { personId: scene.viewer.personId ?? 0 },
    }
  },
  retryNotice: async (scene) => {
    const { id } = await aNotice(scene, 'dead')
    return input({ noticeId: globalId('Notice', id) })
  },
}

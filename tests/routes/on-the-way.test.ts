// Whoever makes an account on the way somewhere gets there: to an invitation, to adding a group.
import { beforeAll, expect, test } from 'vitest'
import { noticeAddress } from '#app/mail/notice-address.ts'
import { pathTo } from '#app/paths.ts'
import { action as confirm } from '#app/routes/confirm-address.tsx'
import { action as create, loader as createLoader } from '#app/routes/create-account.tsx'
import { action as mine, loader as mineLoader } from '#app/routes/my-groups.tsx'
import { action as sendAgain } from '#app/routes/send-confirmation-again.tsx'
import { inviteMember } from '#graphql/members/invite-member.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import { anOrganisation, aPerson, viewerOf } from '#tests/support/factories.ts'
import { openHouse, SECRET, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})

const account = (email: string) => ({
  name: 'Gwen',
  email,
  password: 'lanterns along the Usk',
  preferredLanguage: 'cy',
  consent: 'yes',
})

/** Makes an account from a page, and gives where the button of its mail leads. */
async function mailedTo(email: string, lang: 'en' | 'cy', back: string) {
  const path = pathTo('createAccount', lang, undefined, { back })
  await create(askedFor(house, { path, form: account(email) }))
  return latestMailTo(email, lang)
}

/** Where the button of the latest mail that asks to confirm an address leads. */
async function latestMailTo(email: string, lang: 'en' | 'cy') {
  const where = { email, kind: 'account.confirm' }
  const notice = await house.db.notice.findFirstOrThrow({ where, orderBy: { id: 'desc' } })
  const pass = await house.db.pass.findUniqueOrThrow({ where: { id: notice.passId ?? 0 } })
  const token = tokenOf(SECRET, pass)
  const facts = notice.data as { name: string; back?: string }
  const shown = { kind: 'account.confirm', facts, token, name: 'Gwen' } as never
  return { token, address: noticeAddress(shown, lang) ?? '' }
}

test.each(['en', 'cy'] as const)(
  'an invitation leads to one’s groups, where it is accepted: %s',
  async (lang) => {
    const { id: organisationId } = await anOrganisation(house.db)
    const { id } = await aPerson(house.db, { administrator: true })
    const administrator = await viewerOf(house.db, id)
    const email = `secretary.${lang}@example.org`
    await inviteMember(house.as(administrator), { organisationId, email, role: 'owner' })
    const pass = await house.db.pass.findFirstOrThrow({ where: { invitation: { email } } })
    const invitation = pathTo('invitation', lang, { token: tokenOf(SECRET, pass) })
    const page = pathTo('createAccount', lang, undefined, { back: invitation })
    expect(await createLoader(askedFor(house, { path: page }))).toMatchObject({ known: { email } })

    const { address, token } = await mailedTo(email, lang, invitation)
    const myGroups = pathTo('myGroups', lang)
    expect(address).toBe(pathTo('confirmAddress', lang, { token }, { back: myGroups }))
    const form = { password: account(email).password }
    const confirmed = await confirm(askedFor(house, { path: address, params: { token }, form }))
    expect((confirmed as Response).headers.get('Location')).toBe(`${myGroups}?done=confirmed`)

    const { personId } = await house.db.account.findUniqueOrThrow({ where: { email } })
    const viewer = await viewerOf(house.db, personId)
    const shown = await mineLoader(askedFor(house, { path: myGroups, viewer }))
    expect(shown.invitations).toMatchObject([{ role: 'owner' }])
    const accepting = { path: myGroups, viewer, form: { id: shown.invitations[0]!.id } }
    const desk = pathTo('groupDesk', lang, { group: organisationId }, { done: 'joined' })
    expect(((await mine(askedFor(house, accepting))) as Response).headers.get('Location')).toBe(
      desk,
    )
  },
)

test('who adds a group lands on adding it; who was sent astray, nowhere else', async () => {
  const register = pathTo('registerGroup', 'en')
  const { address } = await mailedTo('adder@example.org', 'en', register)
  expect(new URL(address, 'https://pull.example').searchParams.get('back')).toBe(register)
  const astray = await mailedTo('astray@example.org', 'en', '//evil.example')
  expect(astray.address).toBe(pathTo('confirmAddress', 'en', { token: astray.token }))
})

test.each(['en', 'cy'] as const)(
  'a second mail, and a third, lead there as well: %s',
  async (lang) => {
    const email = `again.${lang}@example.org`
    const register = pathTo('registerGroup', lang)
    await mailedTo(email, lang, register)
    const path = pathTo('sendConfirmationAgain', lang)
    const tokens = new Set<string>()
    for (const _ of [2, 3]) {
      await sendAgain(askedFor(house, { path, form: { email } }) as never)
      const { address, token } = await latestMailTo(email, lang)
      expect(address).toBe(pathTo('confirmAddress', lang, { token }, { back: register }))
      tokens.add(token)
    }
    expect(tokens.size).toBe(2)
  },
)

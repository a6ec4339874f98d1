// What the page of an invitation shows, before and after it is declined, and the list of one's own.
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/locales/catalogue.ts'
import { pathTo } from '#app/paths.ts'
import { action, loader } from '#app/routes/invitation.tsx'
import { action as answerOwn } from '#app/routes/my-groups.tsx'
import { visitor } from '#graphql/access/viewer.ts'
import { inviteMember } from '#graphql/members/invite-member.ts'
import { globalId } from '#graphql/operation/id.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import { aMembership, anOrganisation, aPerson, viewerOf } from '#tests/support/factories.ts'
import { openHouse, SECRET, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'

describe.each(['en', 'cy'] as const)('the page of an invitation: %s', (lang) => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  const invited = async (email: string) => {
    const { id: organisationId } = await anOrganisation(house.db)
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId, role: 'owner' })
    const owner = house.as(await viewerOf(house.db, personId))
    const { id } = await inviteMember(owner, { organisationId, email, role: 'reader' })
    const pass = await house.db.pass.findFirstOrThrow({ where: { invitationId: id } })
    const token = tokenOf(SECRET, pass)
    return { id, params: { token }, path: pathTo('invitation', lang, { token }) }
  }
  const decline = { do: 'decline' }

  test('opens to nobody signed in, and says afterwards that it is declined', async () => {
    const { params, path } = await invited(`one.${lang}@example.org`)
    const page = (asked: object) => askedFor(house, { path, params, viewer: visitor, ...asked })
    expect(await loader(page({}))).toMatchObject({
      data: { fault: null, invitation: { role: 'reader' } },
    })
    const went = (await action(page({ form: decline }))) as Response
    expect(went.headers.get('Location')).toBe(`${path}?done=invitationDeclined`)
    expect(await loader(page({}))).toMatchObject({ data: { fault: 'declined', invitation: false } })
    expect(await action(page({ form: decline }))).toBeInstanceOf(Response)
    const { id } = await aPerson(house.db)
    const viewer = await viewerOf(house.db, id)
    const refused = await action(page({ viewer, form: { do: 'accept' } }))
    expect(refused).toBe(wordsIn(lang)('organisations:invitation.fault.used'))
  })

  test('among one’s own, it is gone; a second press says what has become of it', async () => {
    const { id: personId, account } = await aPerson(house.db)
    const viewer = await viewerOf(house.db, personId)
    const { id } = await invited(account!.email)
    const path = pathTo('myGroups', lang)
    const form = { ...decline, id: globalId('Invitation', id) }
    for (const _ of [1, 2]) {
      const went = (await answerOwn(askedFor(house, { path, viewer, form }))) as Response
      expect(went.headers.get('Location')).toBe(`${path}?done=invitationDeclined`)
    }
    await house.db.invitation.update({ where: { id }, data: { state: 'withdrawn' } })
    expect(await answerOwn(askedFor(house, { path, viewer, form }))).toBe(
      wordsIn(lang)('organisations:invitation.fault.used'),
    )
  })
})

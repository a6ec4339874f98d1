import { beforeAll, describe, expect, test } from 'vitest'
import { ask as askAccount, makeAccount } from './account-documents.ts'
import { remitOf, type Viewer } from '#graphql/access/viewer.ts'
import { loadSignedIn } from '#graphql/accounts/load-signed-in.ts'
import { officersFor } from '#graphql/links/choose-officer.ts'
import { globalId } from '#graphql/operation/id.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import type { MembershipRole, OrganisationKind, OrganisationState } from '#prisma/client.ts'
import {
  aMembership,
  anOrganisation,
  aPerson,
  NEWPORT,
  NOW,
  TORFAEN,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, SECRET, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene } from '#tests/support/links.ts'

const change = /* GraphQL */ `
  mutation ($input: ChangeOrganisationInput!) {
    answer: changeOrganisation(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
          code
        }
      }
    }
  }
`

describe('a body whose officers look after others', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  const aBody = (kind: OrganisationKind, more: { state?: OrganisationState } = {}) =>
    anOrganisation(house.db, { kind, ...more })
  const aMember = async (organisationId: number, role: MembershipRole, administrator = false) => {
    const { id: personId } = await aPerson(house.db, { administrator })
    await aMembership(house.db, { personId, organisationId, role })
    return viewerOf(house.db, personId)
  }
  const putTo = (organisationId: number, state: OrganisationState) =>
    house.db.organisation.update({ where: { id: organisationId }, data: { state } })

  describe('keeps where it works', () => {
    const changed = async (
      body: { id: number; kind: OrganisationKind },
      areaCodes: string[],
      viewer: Viewer,
    ) => {
      const { version } = await house.db.organisation.findUniqueOrThrow({ where: { id: body.id } })
      const input = {
        organisationId: globalId('Organisation', body.id),
        version,
        kind: body.kind,
        name: { en: `Body ${body.id}` },
        areaCodes,
      }
      return (await house.ask(change, { input }, viewer)).answer
    }
    const refused = {
      __typename: 'InvalidInput',
      issues: [{ path: ['areaCodes'], code: 'set_up_by_administrator' }],
    }
    const areasOf = async (organisationId: number) =>
      (await house.db.organisationArea.findMany({ where: { organisationId } })).map(
        ({ areaCode }) => areaCode,
      )

    test.each([
      ['county_voluntary_council', 'owner'],
      ['county_voluntary_council', 'organiser'],
      ['commissioner_office', 'owner'],
    ] as const)('a %s, whatever its %s sends', async (kind, role) => {
      const body = await aBody(kind)
      const viewer = await aMember(body.id, role)
      expect(await changed(body, [NEWPORT, TORFAEN], viewer)).toEqual(refused)
      expect(await changed(body, [TORFAEN], viewer)).toEqual(refused)
      expect(await areasOf(body.id)).toEqual([NEWPORT])
      expect(await changed(body, [NEWPORT], viewer)).toEqual({ __typename: 'Organisation' })
    })

    test('until an administrator who belongs to it changes that', async () => {
      const body = await aBody('county_voluntary_council')
      const viewer = await aMember(body.id, 'owner', true)
      expect((await changed(body, [NEWPORT, TORFAEN], viewer)).__typename).toBe('Organisation')
      expect((await areasOf(body.id)).sort()).toEqual([TORFAEN, NEWPORT].sort())
    })

    test('and what it works in no more leaves its officers’ remits', async () => {
      const councils = [NEWPORT, TORFAEN]
      const body = await anOrganisation(house.db, { kind: 'county_voluntary_council', councils })
      const viewer = await aMember(body.id, 'owner', true)
      const { id: personId } = await aPerson(house.db)
      const role = 'liaison_officer'
      await aMembership(house.db, { personId, organisationId: body.id, role, remit: councils })
      expect((await changed(body, [TORFAEN], viewer)).__typename).toBe('Organisation')
      expect(remitOf(await viewerOf(house.db, personId))).toEqual([TORFAEN])
    })

    test('and a charity says for itself where it works', async () => {
      const charity = await aBody('charity')
      const viewer = await aMember(charity.id, 'owner')
      expect((await changed(charity, [TORFAEN], viewer)).__typename).toBe('Organisation')
    })

    test('so that its form is not given those boxes', async () => {
      const can = 'query ($n: Int!) { organisation(number: $n) { viewerCan { changeAreas } } }'
      for (const [kind, changeAreas] of [
        ['county_voluntary_council', false],
        ['charity', true],
      ] as const) {
        const { id } = await aBody(kind)
        const { organisation } = await house.ask(can, { n: id }, await aMember(id, 'owner'))
        expect(organisation.viewerCan).toEqual({ changeAreas })
      }
    })
  })

  describe('that is suspended', () => {
    test('has no officers: not for a page, not for an operation, not for a link', async () => {
      const { id } = await aBody('county_voluntary_council')
      const { personId } = await makeAccount(house, 'suspended.officer@example.org')
      await aMembership(house.db, { personId, organisationId: id, role: 'liaison_officer' })
      const { cookie } = await signedIn('suspended.officer@example.org')
      const counts = async () => [
        remitOf((await loadSignedIn(house.db, cookie, NOW))!.viewer).length,
        remitOf(await viewerOf(house.db, personId)).length,
        (await officersFor(house, [NEWPORT])).filter((one) => one.id === personId).length,
      ]
      expect(await counts()).toEqual([1, 1, 1])
      await putTo(id, 'suspended')
      expect(await counts()).toEqual([0, 0, 0])
      await putTo(id, 'verified')
      expect(await counts()).toEqual([1, 1, 1])
    })

    const signedIn = async (email: string) => {
      await askAccount(house, 'signIn', { email, password: 'lanterns along the Usk' })
      const account = await house.db.account.findUniqueOrThrow({ where: { email } })
      const session = await house.db.signInSession.findFirstOrThrow({
        where: { accountId: account.id },
      })
      return { cookie: session.id }
    }

    test('has no office staff either', async () => {
      const { id } = await aBody('commissioner_office')
      const viewer = await aMember(id, 'office_staff')
      expect(viewer.memberships).toHaveLength(1)
      await putTo(id, 'suspended')
      expect((await viewerOf(house.db, viewer.personId ?? 0)).memberships).toEqual([])
    })

    test('leaves the links of its officers to others', async () => {
      const scene = await aLinkScene(house.db)
      const link = await aLink(house.db, scene, { tasks: [{}] })
      const heir = await aMember((await aBody('county_voluntary_council')).id, 'liaison_officer')
      // Whoever of other tests looks after Newport would be as good.
      await house.db.membership.updateMany({
        where: {
          role: 'liaison_officer',
          organisationId: { not: scene.cvc.id },
          personId: { not: heir.personId ?? 0 },
        },
        data: { until: NOW },
      })
      const suspend = `mutation ($id: ID!) {
        suspendOrganisation(input: { organisationId: $id, reason: "It is looked into." }) { __typename }
      }`
      const id = globalId('Organisation', scene.cvc.id)
      await house.ask(suspend, { id }, scene.viewers.administrator)
      const kept = await house.db.link.findUniqueOrThrow({
        where: { id: link.id },
        include: { tasks: true },
      })
      expect(kept).toMatchObject({ officerId: heir.personId, tasks: [{ ownerId: heir.personId }] })
    })
  })

  describe('is decided about by the administrator alone', () => {
    const reviewOn = '"2027-11-23"'
    const decisions = [
      ['verified', 'verifyOrganisation', `version: 1, evidence: "I know.", reviewOn: ${reviewOn}`],
      ['registered', 'askMore', 'reason: "Who are you?"'],
      ['registered', 'declineOrganisation', 'reason: "No."'],
      ['verified', 'suspendOrganisation', 'reason: "No."'],
      ['suspended', 'reinstateOrganisation', ''],
      ['archived', 'restoreOrganisation', ''],
    ] as const

    test.each(decisions)('%s: %s', async (state, field, more) => {
      const document = `mutation ($id: ID!) {
        answer: ${field}(input: { organisationId: $id ${more && `, ${more}`} }) { __typename }
      }`
      const officer = await aMember((await aBody('county_voluntary_council')).id, 'liaison_officer')
      const administrator = await viewerOf(
        house.db,
        (await aPerson(house.db, { administrator: true })).id,
      )
      for (const kind of ['county_voluntary_council', 'commissioner_office'] as const) {
        const body = await aBody(kind, { state })
        const id = globalId('Organisation', body.id)
        await expect(house.ask(document, { id }, officer)).rejects.toMatchObject({
          extensions: { code: 'NOT_ALLOWED' },
        })
        const { answer } = await house.ask(document, { id }, administrator)
        expect(answer).toEqual({ __typename: 'Organisation' })
      }
      const group = await aBody('charity', { state })
      const { answer } = await house.ask(
        document,
        { id: globalId('Organisation', group.id) },
        officer,
      )
      expect(answer).toEqual({ __typename: 'Organisation' })
    })

    test('and stands in nobody else’s queue', async () => {
      const officer = await aMember((await aBody('county_voluntary_council')).id, 'liaison_officer')
      const body = await aBody('commissioner_office', { state: 'registered' })
      const group = await aBody('charity', { state: 'registered' })
      const { officerQueue } = await house.ask(
        '{ officerQueue { registered { number } } }',
        {},
        officer,
      )
      const numbers = officerQueue.registered.map(({ number }: { number: number }) => number)
      expect(numbers).toContain(group.id)
      expect(numbers).not.toContain(body.id)
    })
  })

  describe('and an invitation to be its officer', () => {
    const invited = async (organisationId: number, remit: string[]) => {
      const { id: personId, account } = await aPerson(house.db)
      const email = account?.email ?? ''
      const role = 'liaison_officer'
      const invitation = await house.db.invitation.create({
        data: { organisationId, email, role, remit, state: 'open', createdAt: NOW },
      })
      const expiresAt = new Date(NOW.getTime() + 86_400_000)
      const salt = 'salt'
      const pass = await house.db.pass.create({
        data: {
          purpose: 'invitation',
          salt,
          invitationId: invitation.id,
          email,
          createdAt: NOW,
          expiresAt,
        },
      })
      return { token: tokenOf(SECRET, pass), viewer: await viewerOf(house.db, personId) }
    }
    const look = 'query ($token: String!) { openedInvitation(token: $token) { isStale } }'
    const accept =
      'mutation ($token: String!) { acceptInvitation(input: { token: $token }) { __typename } }'

    test.each([
      ['is good while both stand', [NEWPORT], 'verified', 'Organisation'],
      ['is stale while it is suspended', [NEWPORT], 'suspended', 'Stale'],
      ['is stale where it works no more', [NEWPORT, TORFAEN], 'verified', 'Stale'],
    ] as const)('%s', async (_, remit, state, answer) => {
      const { id } = await aBody('county_voluntary_council')
      const { token, viewer } = await invited(id, [...remit])
      await putTo(id, state)
      const { openedInvitation } = await house.ask(look, { token }, viewer)
      expect(openedInvitation).toEqual({ isStale: answer === 'Stale' })
      const { acceptInvitation } = await house.ask(accept, { token }, viewer)
      expect(acceptInvitation.__typename).toBe(answer)
      const held = await house.db.membership.count({ where: { organisationId: id, until: null } })
      expect(held).toBe(answer === 'Stale' ? 0 : 1)
    })
  })
})

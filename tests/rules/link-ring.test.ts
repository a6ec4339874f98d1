import { describe, expect, test } from 'vitest'
import { system, visitor, type Viewer } from '#graphql/access/viewer.ts'
import { ringsToWrite, ringsVisible } from '#graphql/links/ring.ts'
import type { MembershipRole } from '#prisma/client.ts'

const ASKER = 1
const PARTNER = 2
const OFFICE = 3
const CVC = 4
const OTHERS = 5

const link = {
  askedById: ASKER,
  withId: PARTNER as number | null,
  introducedAt: new Date('2026-11-20T12:00:00Z') as Date | null,
  councils: ['W06000022'],
  hasOffice: false,
}
const asked = { ...link, introducedAt: null }
const toOffice = { ...asked, withId: OFFICE, hasOffice: true }

const member = (organisationId: number, role: MembershipRole, remit: string[] = []): Viewer => ({
  ...visitor,
  personId: 7,
  memberships: [{ organisationId, role, organisationKind: 'other', remit }],
})
const officer = member(CVC, 'liaison_officer', ['W06000022'])
const officerElsewhere = member(CVC, 'liaison_officer', ['W06000020'])
const administrator: Viewer = { ...visitor, personId: 8, administrator: true }

describe('who reads which ring', () => {
  test.each([
    [
      'the officer in whose remit the asking organisation works',
      officer,
      link,
      ['public', 'parties', 'office', 'officers'],
    ],
    [
      'the officer, before the introduction',
      officer,
      asked,
      ['public', 'parties', 'office', 'officers'],
    ],
    ['an officer of another remit', officerElsewhere, link, ['public']],
    ['an officer without any remit', member(CVC, 'liaison_officer'), link, ['public']],
    ['the asker’s owner', member(ASKER, 'owner'), link, ['public', 'parties']],
    ['the asker’s organiser', member(ASKER, 'organiser'), link, ['public', 'parties']],
    ['the asker’s reader', member(ASKER, 'reader'), link, ['public', 'parties']],
    ['the partner’s owner', member(PARTNER, 'owner'), link, ['public', 'parties']],
    ['the partner’s owner, before the introduction', member(PARTNER, 'owner'), asked, ['public']],
    [
      'staff of the office that was asked',
      member(OFFICE, 'office_staff'),
      toOffice,
      ['public', 'parties', 'office'],
    ],
    ['staff of an office that is no party', member(OFFICE, 'office_staff'), link, ['public']],
    ['an owner of another organisation', member(OTHERS, 'owner'), link, ['public']],
    ['an administrator', administrator, link, ['public']],
    ['a visitor', visitor, link, ['public']],
    ['the product itself', system, link, ['public', 'parties', 'office', 'officers', 'me']],
  ] as const)('%s', (_, viewer, of, rings) => {
    expect(ringsVisible(viewer, of)).toEqual(rings)
  })

  test('an organisation that works everywhere is in every officer’s remit', () => {
    expect(ringsVisible(officerElsewhere, { ...link, councils: [] })).toContain('officers')
    expect(ringsVisible(member(CVC, 'reader'), { ...link, councils: [] })).not.toContain('officers')
  })
})

describe('who writes in which ring', () => {
  test.each([
    ['the officer', officer, link, ['me', 'officers', 'parties']],
    ['the officer, with an office', officer, toOffice, ['me', 'officers', 'office', 'parties']],
    ['an officer of another remit', officerElsewhere, link, []],
    ['the asker’s owner', member(ASKER, 'owner'), link, ['parties']],
    ['the partner’s organiser', member(PARTNER, 'organiser'), link, ['parties']],
    ['the partner’s organiser, before the introduction', member(PARTNER, 'organiser'), asked, []],
    [
      'staff of the office that was asked',
      member(OFFICE, 'office_staff'),
      toOffice,
      ['office', 'parties'],
    ],
    ['the group that asked the office', member(ASKER, 'owner'), toOffice, ['parties']],
    ['an administrator', administrator, link, []],
    ['a visitor', visitor, link, []],
  ] as const)('%s', (_, viewer, of, rings) => {
    expect(ringsToWrite(viewer, of)).toEqual(rings)
  })
})

// What is read of things that are not for everybody: the fields after which each row is named.
import { globalId } from '#graphql/operation/id.ts'
import { aNotice } from '#tests/access/asked/accounts.ts'
import { aLink } from '#tests/access/asked/links.ts'
import { aClaim, aFlag, anInvitation } from '#tests/access/asked/organisations.ts'
import { anApplication, aSession, aSignUp } from '#tests/access/asked/places.ts'
import type { Scene } from '#tests/access/scene.ts'
import type { Permission, Subject } from '#graphql/access/permissions.ts'
import {
  aMembership,
  anEvent,
  anOpportunity,
  anOrganisation,
  NOW,
} from '#tests/support/factories.ts'

/** A question, what it asks with, and the permission that says who may read it, where one does. */
export type Read = {
  ask: string
  with: (scene: Scene) => Promise<Record<string, string | number>>
  permission?: Permission
  subject?: (scene: Scene) => Subject
}

const number = async (row: Promise<{ id: number }>) => ({ number: (await row).id })
const none = async () => ({})

const ofGroup = ({ ofGroup }: Scene): Subject => ofGroup
const ofSomebody = ({ ofGroup, somebody }: Scene): Subject => ({
  ...ofGroup,
  personId: somebody.id,
})

/** A text of an event of the group that lacks its Welsh. */
const aWording = async ({ house, group }: Scene) => {
  const { id: eventId } = await anEvent(house.db, group.id)
  const text = { organisationId: group.id, eventId, language: 'cy', state: 'missing' } as const
  return house.db.wording.create({ data: { ...text, parts: ['title'], since: NOW } })
}

/** A read of the group itself, verified unless told otherwise. */
const group = (
  fields: string,
  before: (scene: Scene) => Promise<unknown> = none,
): Pick<Read, 'ask' | 'with'> => ({
  ask: `organisation(number: $number) { ${fields} }`,
  with: async (scene) => {
    await before(scene)
    return { number: scene.group.id }
  },
})

const event = (fields: string, state: 'draft' | 'taken_down'): Pick<Read, 'ask' | 'with'> => ({
  ask: `event(number: $number) { ${fields} }`,
  with: ({ house, group: { id } }) =>
    number(anEvent(house.db, id, { state, stateReasonEn: 'It names somebody.' })),
})

const opportunity = (fields: string, state: 'draft' | 'taken_down') => ({
  ask: `opportunity(number: $number) { ${fields} }`,
  with: ({ house, group: { id } }: Scene) =>
    number(anOpportunity(house.db, id, { state, stateReasonEn: 'It names somebody.' })),
})

const signUp = (fields: string): Pick<Read, 'ask' | 'with'> => ({
  ask: `signUp(number: $number) { ${fields} }`,
  with: (scene) => number(aSignUp(scene, 'confirmed')),
})

const link = (fields: string): Pick<Read, 'ask' | 'with'> => ({
  ask: `link(number: $number) { ${fields} }`,
  with: (scene) => number(aLink(scene, 'active')),
})

const decision = ({ house, group: { id } }: Scene) =>
  house.db.verification.create({
    data: { organisationId: id, decision: 'verify', evidence: 'I went there.', at: NOW },
  })

export const reads: Record<string, Read> = {
  'Query.organisation': group('number', ({ groupIn }) => groupIn('registered')),
  'Organisation.members': {
    ...group('members { name }'),
    permission: 'member.read',
    subject: ofGroup,
  },
  'Organisation.invitations': {
    ...group('invitations { email }', anInvitation),
    permission: 'member.read',
    subject: ofGroup,
  },
  'Organisation.reviewOn': {
    ...group('reviewOn', ({ house, group: { id } }) =>
      house.db.organisation.update({ where: { id }, data: { reviewOn: NOW } }),
    ),
    permission: 'member.read',
    subject: ofGroup,
  },
  'Organisation.claims': group('claims { message }', aClaim),
  'Organisation.verifications': group('verifications { decision }', decision),
  'Verification.evidence': group('verifications { evidence }', decision),
  'Organisation.checks': {
    ...group('checks { __typename }'),
    permission: 'organisation.verify',
    subject: ofGroup,
  },
  'Organisation.twins': {
    ...group('twins { number }', async ({ house, group: { id } }) => {
      const { nameEn } = await house.db.organisation.findUniqueOrThrow({ where: { id } })
      return anOrganisation(house.db, { nameEn })
    }),
    permission: 'organisation.verify',
    subject: ofGroup,
  },
  'Organisation.linksAsked': group('linksAsked { edges { node { number } } }', (scene) =>
    aLink(scene, 'active'),
  ),
  'Query.event: a draft': event('number', 'draft'),
  'Query.event: taken down': event('number', 'taken_down'),
  'Event.stateReason': event('stateReason { en }', 'taken_down'),
  'Query.session': {
    ask: 'session(number: $number) { number }',
    with: (scene) => number(aSession(scene, { state: 'draft' })),
  },
  'Session.joinUrl': {
    ask: 'session(number: $number) { joinUrl }',
    with: (scene) =>
      number(aSession(scene, { sessions: [{ online: true, joinUrl: 'https://example.org' }] })),
  },
  'Session.signUps': {
    ask: 'session(number: $number) { signUps { edges { node { name } } } }',
    with: async (scene) => ({ number: (await aSignUp(scene, 'confirmed')).sessionId }),
    permission: 'signUp.read',
    subject: ofSomebody,
  },
  'Query.signUp': { ...signUp('number'), permission: 'signUp.read', subject: ofSomebody },
  'SignUp.email': { ...signUp('email'), permission: 'signUp.decide', subject: ofGroup },
  'SignUp.note': { ...signUp('note'), permission: 'signUp.read', subject: ofSomebody },
  'Query.mySignUps': {
    ask: 'mySignUps { edges { node { number } } }',
    with: (scene) => aSignUp(scene, 'confirmed').then(none),
  },
  'Query.mySignUp': {
    ask: 'mySignUp(token: $token) { ... on SignUp { number } }',
    with: async (scene) => {
      const { id: signUpId } = await aSignUp(scene, 'asked')
      return { token: await scene.token({ purpose: 'sign_up', signUpId }) }
    },
  },
  'Query.opportunity: a draft': opportunity('number', 'draft'),
  'Query.opportunity: taken down': opportunity('number', 'taken_down'),
  'Opportunity.stateReason': opportunity('stateReason { en }', 'taken_down'),
  'Opportunity.applications': {
    ask: 'opportunity(number: $number) { applications { edges { node { name } } } }',
    with: async (scene) => ({ number: (await anApplication(scene, 'put_forward')).opportunityId }),
    permission: 'application.decide',
    subject: ofGroup,
  },
  'Query.application': {
    ask: 'application(number: $number) { number }',
    with: (scene) => number(anApplication(scene, 'put_forward')),
  },
  'Application.email': {
    ask: 'application(number: $number) { email }',
    with: (scene) => number(anApplication(scene, 'put_forward')),
    permission: 'application.decide',
    subject: ofGroup,
  },
  'Query.myApplications': {
    ask: 'myApplications { edges { node { number } } }',
    with: (scene) => anApplication(scene, 'put_forward').then(none),
  },
  'Query.myApplication': {
    ask: 'myApplication(token: $token) { ... on Application { number } }',
    with: async (scene) => {
      const { id: applicationId } = await anApplication(scene, 'asked')
      return { token: await scene.token({ purpose: 'application', applicationId }) }
    },
  },
  'Query.link': link('number'),
  'Link.log': link('log { edges { node { text } } }'),
  'Link.openTasks': link('openTasks { what }'),
  'Link.officersInRemit': {
    ...link('officersInRemit { name }'),
    permission: 'link.assign',
    subject: ofGroup,
  },
  'Query.links': {
    ask: 'links(filter: { organisationId: $id }) { edges { node { number } } }',
    with: async (scene) => {
      await aLink(scene, 'active')
      return { id: globalId('Organisation', scene.group.id) }
    },
  },
  'Query.linkBoard': {
    ask: 'linkBoard(filter: { organisationId: $id }) { columns { links { number } } }',
    with: async (scene) => {
      await aLink(scene, 'active')
      return { id: globalId('Organisation', scene.group.id) }
    },
  },
  'Query.logEntry': {
    ask: 'logEntry(number: $number) { number }',
    with: async (scene) => {
      const { id: linkId } = await aLink(scene, 'active')
      const words = { kind: 'call', ring: 'parties', text: 'We spoke.' } as const
      const { id } = await scene.house.db.logEntry.create({
        data: { linkId, ...words, day: NOW, at: NOW },
      })
      return { number: id }
    },
  },
  'Query.task': {
    ask: 'task(number: $number) { number }',
    with: async (scene) => ({ number: (await aLink(scene, 'active')).tasks[0]?.id ?? 0 }),
  },
  'Query.officerToday': {
    ask: 'officerToday { items { days state } }',
    with: (scene) => aLink(scene, 'asked').then(none),
  },
  'Query.officerDiary': {
    ask: 'officerDiary { session { number } }',
    with: ({ house, group: { id } }) => anEvent(house.db, id).then(none),
  },
  'Query.officerSearch': {
    ask: 'officerSearch(words: "winter patrol") { links { number } }',
    with: (scene) => aLink(scene, 'asked').then(none),
  },
  'Query.officerQueue': {
    ask: 'officerQueue { flags { text } }',
    with: (scene) => aFlag(scene).then(none),
    permission: 'organisation.verify',
    subject: ofGroup,
  },
  'Query.takenDown': {
    ask: 'takenDown { events { number } opportunities { number } }',
    with: async ({ house, group }) => {
      await anEvent(house.db, group.id, { state: 'taken_down' })
      return {}
    },
    permission: 'event.takeDown',
    subject: ofGroup,
  },
  'Query.textsToWrite': {
    ask: 'textsToWrite { state }',
    with: async (scene) => {
      await aWording(scene)
      return {}
    },
    permission: 'event.write',
    subject: ofGroup,
  },
  'Query.textToWrite': {
    ask: 'textToWrite(number: $number) { state }',
    with: (scene) => number(aWording(scene)),
    permission: 'event.write',
    subject: ofGroup,
  },
  'Query.flag': {
    ask: 'flag(number: $number) { text }',
    with: (scene) => number(aFlag(scene)),
    permission: 'flag.settle',
    subject: ofGroup,
  },
  'Query.me': { ask: 'me { number }', with: none },
  'Query.myData': { ask: 'myData', with: none },
  'Query.myOrganisations': { ask: 'myOrganisations { number }', with: none },
  'Query.myInvitations': {
    ask: 'myInvitations { role }',
    with: async (scene) => {
      await anInvitation(scene)
      return {}
    },
  },
  'Query.openedInvitation': {
    ask: 'openedInvitation(token: $token) { role }',
    with: async (scene) => {
      const { id: invitationId } = await anInvitation(scene)
      return { token: await scene.token({ purpose: 'invitation', invitationId }) }
    },
  },
  'Query.addressOfLink': {
    ask: 'addressOfLink(purpose: reset_password, token: $token)',
    with: async (scene) => {
      const { id: personId, email } = scene.somebody
      return { token: await scene.token({ purpose: 'reset_password', personId, email }) }
    },
  },
  'Query.unsentMails': {
    ask: 'unsentMails { edges { node { kind } } }',
    with: (scene) => aNotice(scene, 'dead').then(none),
    permission: 'notice.retry',
    subject: () => ({}),
  },
  'Query.setUp': {
    ask: 'setUp { bodies { id } officers officersInvited mailsWaiting }',
    with: (scene) => aNotice(scene, 'queued').then(none),
    permission: 'organisation.setUpBody',
    subject: () => ({}),
  },
  'Query.outbox': {
    ask: 'outbox { edges { node { kind } } }',
    with: (scene) => aNotice(scene, 'sent').then(none),
  },
  'Query.outboxMail': {
    ask: 'outboxMail(number: $number) { kind }',
    with: (scene) => number(aNotice(scene, 'sent')),
  },
  'Query.node': {
    ask: 'node(id: $id) { ... on Person { name } }',
    with: async ({ house, group: { id: organisationId }, somebody }) => {
      await aMembership(house.db, { personId: somebody.id, organisationId, role: 'reader' })
      return { id: globalId('Person', somebody.id) }
    },
  },
}

/** Questions whose answers are the same for everybody, or hold only what everybody may see anyhow. */
export const forEverybody = [
  'areas',
  'attributions',
  'currentPlans',
  'localities',
  'locality',
  'opportunities',
  'organisations',
  'parity',
  'passFault',
  'sessions',
  'similarOrganisations',
  'upcomingOf',
]

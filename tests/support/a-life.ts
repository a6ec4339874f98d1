// Somebody who leaves a name, an address and a telephone number wherever the operations take one.
import sharp from 'sharp'
import { expect } from 'vitest'
import { visitor } from '#graphql/access/viewer.ts'
import { acceptApplication } from '#graphql/applications/accept-application.ts'
import { askToPutForward } from '#graphql/applications/ask-to-put-forward.ts'
import { confirmApplication } from '#graphql/applications/confirm-application.ts'
import { declineApplication } from '#graphql/applications/decline-application.ts'
import { putForward } from '#graphql/applications/put-forward.ts'
import { draftEvent } from '#graphql/events/draft-event.ts'
import { publishEvent } from '#graphql/events/publish-event.ts'
import { cancelEvent } from '#graphql/events/cancel-event.ts'
import { raiseFlag } from '#graphql/flags/raise-flag.ts'
import { settleFlag } from '#graphql/flags/settle-flag.ts'
import { askLink } from '#graphql/links/ask-link.ts'
import { closeLink } from '#graphql/links/close-link.ts'
import { introduceLink } from '#graphql/links/introduce-link.ts'
import { logContact } from '#graphql/links/log-contact.ts'
import { openLink } from '#graphql/links/open-link.ts'
import { acceptInvitation } from '#graphql/members/accept-invitation.ts'
import { inviteMember } from '#graphql/members/invite-member.ts'
import { keepPicture } from '#graphql/pictures/keep-picture.ts'
import { answerMore } from '#graphql/organisations/answer-more.ts'
import { askMore } from '#graphql/organisations/ask-more.ts'
import { changeOrganisation } from '#graphql/organisations/change-organisation.ts'
import { claimOrganisation } from '#graphql/organisations/claim-organisation.ts'
import { registerOrganisation } from '#graphql/organisations/register-organisation.ts'
import { verifyOrganisation } from '#graphql/organisations/verify-organisation.ts'
import { changeDetails } from '#graphql/people/change-details.ts'
import { askForPlace } from '#graphql/signups/ask-for-place.ts'
import { confirmPlace } from '#graphql/signups/confirm-place.ts'
import { takePlace } from '#graphql/signups/take-place.ts'
import { addTask } from '#graphql/tasks/add-task.ts'
import {
  ask,
  latestToken,
  makeAccount,
  newcomer,
  PASSWORD,
} from '#tests/graphql/account-documents.ts'
import {
  aMembership,
  anEvent,
  anOpportunity,
  anOrganisation,
  aPerson,
  NEWPORT,
  PILLGWENLLY,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse } from '#tests/support/house.ts'
import { aLinkScene } from '#tests/support/links.ts'

export const NAME = 'Zebedee Quillfeather'
export const EMAIL = 'zebedee@quillfeather.example'
export const PHONE = '01632 960123'
/** In whichever way the name or the address is written. */
export const TRACE = /quillfeather|zebedee|960123/i
const NEW_EMAIL = 'zeb@quillfeather.example'

/** Somebody does everything here that leaves a name or an address. `words` is what they write where others read it. */
export async function aLife(words: string) {
  const house = await openHouse()
  const { db } = house
  const scene = await aLinkScene(db)
  const officer = house.as(scene.viewers['officer in remit'])
  const organiser = house.as(scene.viewers['partner’s organiser'])
  const partnerId = scene.partner.id

  // As a guest, before there was an account: confirmed and not.
  const guest = { name: NAME, email: EMAIL, preferredLanguage: 'en' as const }
  const event = await anEvent(db, partnerId, { sessions: [{}, {}] })
  const [first, second] = event.sessions.map(({ id }) => id) as [number, number]
  const opportunity = await anOpportunity(db, partnerId)
  const other = await anOpportunity(db, partnerId)
  const note = `${NAME} needs a chair: ${EMAIL}`
  await askForPlace(house.as(visitor), { ...guest, sessionId: first, note })
  await confirmPlace(house.as(visitor), { token: await latestToken(house, 'sign_up') })
  await askForPlace(house.as(visitor), { ...guest, sessionId: second, note })
  await askToPutForward(house.as(visitor), {
    ...guest,
    opportunityId: opportunity.id,
    message: note,
  })
  await confirmApplication(house.as(visitor), { token: await latestToken(house, 'application') })
  const offered = await db.application.findFirstOrThrow()
  await acceptApplication(organiser, { applicationId: offered.id })

  // With an account: details, mails to oneself, an address that is being changed.
  await ask(house, 'createAccount', newcomer(EMAIL))
  const { personId } = await makeAccount(house, EMAIL)
  const viewer = () => viewerOf(db, personId)
  const me = async () => house.as(await viewer())
  await changeDetails(await me(), { name: NAME, preferredLanguage: 'both' })
  await ask(house, 'createAccount', newcomer(EMAIL))
  await ask(house, 'askPasswordReset', { email: EMAIL })
  await ask(house, 'askAddressChange', { email: NEW_EMAIL, password: PASSWORD }, await viewer())
  await ask(house, 'signIn', { email: EMAIL, password: PASSWORD })
  await takePlace(await me(), { sessionId: first, note })
  const application = await putForward(await me(), { opportunityId: other.id, message: note })
  const reason = `Not this time, ${NAME}`
  await declineApplication(organiser, { applicationId: application.id, reason })

  // An organisation: registered, asked about, verified, reached through them, with others in it.
  const contact = { contactName: NAME, contactEmail: EMAIL, contactPhone: PHONE }
  const said = {
    kind: 'informal_group' as const,
    name: { en: 'Lantern Makers', cy: null },
    summary: { en: words, cy: null },
    areaCodes: [NEWPORT],
    identifiers: [],
    website: null,
    ...contact,
  }
  const group = await registerOrganisation(await me(), { ...said, isNew: true })
  const organisationId = group.id
  await askMore(officer, { organisationId, reason: words })
  await answerMore(await me(), { organisationId, answer: words })
  const { version } = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  const reviewOn = '2027-11-01'
  await verifyOrganisation(officer, { organisationId, version, evidence: words, reviewOn })
  const mate = await aPerson(db)
  await aMembership(db, { personId: mate.id, organisationId, role: 'owner' })
  const invited = { organisationId, role: 'reader' as const }
  await inviteMember(await me(), { ...invited, email: mate.account!.email.replace('@', '.x@') })
  await inviteMember(await me(), { ...invited, email: 'somebody@example.org' })
  await inviteMember(house.as(scene.viewers['partner’s owner']), {
    organisationId: partnerId,
    email: EMAIL,
    role: 'organiser',
  })
  await acceptInvitation(await me(), { token: await latestToken(house, 'invitation') })
  await inviteMember(house.as(scene.viewers['other group’s owner']), {
    organisationId: scene.viewers['other group’s owner'].memberships[0]!.organisationId,
    email: EMAIL,
    role: 'reader',
  })
  const listed = await anOrganisation(db, { state: 'unclaimed', kind: 'council', source: 'x' })
  await claimOrganisation(await me(), { organisationId: listed.id, message: note })
  const drawn = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  await keepPicture(await me(), {
    organisationId,
    use: 'photograph',
    picture: drawn.toString('base64'),
    alt: { en: words, cy: null },
  })
  // Reached at another address, but by their name.
  await changeOrganisation(await me(), {
    ...said,
    ...contact,
    contactEmail: 'lanterns@example.org',
    organisationId,
    version: version + 1,
  })

  // What the group publishes, and what is said about it.
  const draft = await draftEvent(await me(), {
    organisationId,
    kind: 'talk',
    title: { en: 'A talk', cy: null },
    description: { en: words, cy: null },
    sessions: [
      {
        date: '2026-12-10',
        startTime: '18:00',
        endTime: '19:00',
        venue: { en: 'Hall', cy: null },
        wardCode: PILLGWENLLY,
      },
    ],
    under18Welcome: true,
  })
  await publishEvent(await me(), { eventId: draft.id })
  const flag = await raiseFlag(house.as(visitor), {
    eventId: draft.id,
    reason: 'names_somebody',
    text: words,
  })
  await settleFlag(officer, { flagId: flag.id, outcome: words })
  const published = await db.event.findUniqueOrThrow({ where: { id: draft.id } })
  const sessions = await db.session.findMany({ where: { eventId: draft.id } })
  await askForPlace(house.as(visitor), {
    name: 'Mair',
    email: 'mair@example.org',
    preferredLanguage: 'cy',
    sessionId: sessions[0]!.id,
  })
  await cancelEvent(await me(), {
    eventId: draft.id,
    version: published.version,
    reason: { en: words },
  } as never)

  // As a liaison officer: links opened, introduced, noted in every ring, and let go.
  await aMembership(db, { personId, organisationId: scene.cvc.id, role: 'liaison_officer' })
  const next = { nextAction: words.slice(0, 100), nextActionOn: '2026-11-30' }
  const link = await openLink(await me(), {
    organisationId,
    withId: partnerId,
    purpose: words,
    language: 'en',
    ...next,
  })
  await introduceLink(await me(), { linkId: link.id, version: 1, ...next })
  for (const ring of ['parties', 'officers'] as const) {
    const entry = { linkId: link.id, kind: 'note' as const, ring, text: words, heardFrom: false }
    await logContact(await me(), entry)
  }
  const secret = {
    linkId: link.id,
    kind: 'note' as const,
    ring: 'me' as const,
    text: note,
    heardFrom: false,
  }
  await logContact(await me(), secret)
  await addTask(await me(), { linkId: link.id, what: words.slice(0, 100), dueOn: '2026-11-30' })
  const asked = await askLink(await me(), {
    organisationId,
    withId: scene.partner.id,
    purpose: `${words} once more`,
    language: 'en',
  })
  await closeLink(officer, {
    linkId: asked.id,
    version: 1,
    outcome: 'let_go',
    note: words,
  })

  return {
    house,
    leave: async () =>
      expect(await ask(house, 'deleteAccount', { password: PASSWORD }, await viewer())).toEqual({
        __typename: 'Done',
      }),
  }
}

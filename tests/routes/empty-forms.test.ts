// Every form, sent as it first opens: all that is wrong is told at once, each at its field, in a sentence of its own.
import { beforeAll, describe, expect, test } from 'vitest'
import { summarySentence } from '#app/form-words.ts'
import { wordsIn } from '#app/locales/catalogue.ts'
import { action as accountAddress } from '#app/routes/account-address.tsx'
import { action as accountDetails } from '#app/routes/account-details.tsx'
import { action as accountPassword } from '#app/routes/account-password.tsx'
import { action as cancelEvent } from '#app/routes/cancel-event.tsx'
import { action as cancelOpportunity } from '#app/routes/cancel-opportunity.tsx'
import { action as cancelSession } from '#app/routes/cancel-session.tsx'
import { action as changeEvent } from '#app/routes/change-event.tsx'
import { action as changeGroup } from '#app/routes/change-group.tsx'
import { action as changeOpportunity } from '#app/routes/change-opportunity.tsx'
import { action as checkGroup } from '#app/routes/check-group.tsx'
import { action as claimGroup } from '#app/routes/claim-group.tsx'
import { action as groupPicture } from '#app/routes/group-picture.tsx'
import { action as closeGroup } from '#app/routes/close-group.tsx'
import { action as createAccount } from '#app/routes/create-account.tsx'
import { action as deleteAccount } from '#app/routes/delete-account.tsx'
import { action as draftEvent } from '#app/routes/draft-event.tsx'
import { action as forgottenPassword } from '#app/routes/forgotten-password.tsx'
import { action as groupMembers } from '#app/routes/group-members.tsx'
import { action as newOpportunity } from '#app/routes/new-opportunity.tsx'
import { action as putForward } from '#app/routes/put-forward.tsx'
import { action as registerGroup } from '#app/routes/register-group.tsx'
import { action as report } from '#app/routes/report.tsx'
import { action as sendConfirmationAgain } from '#app/routes/send-confirmation-again.tsx'
import { action as setUpBody } from '#app/routes/set-up-body.tsx'
import { action as signIn } from '#app/routes/sign-in.tsx'
import { action as takeDownEvent } from '#app/routes/take-down-event.tsx'
import { action as takeDownOpportunity } from '#app/routes/take-down-opportunity.tsx'
import { action as takePlace } from '#app/routes/take-place.tsx'
import { action as textToWrite } from '#app/routes/text-to-write.tsx'
import type { FormReply } from '#app/server/form.ts'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import { globalId } from '#graphql/operation/id.ts'
import type { MembershipRole } from '#prisma/client.ts'
import {
  aMembership,
  anEvent,
  anOpportunity,
  anOrganisation,
  aPerson,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { aLink, aLinkScene } from '#tests/support/links.ts'
import { askedFor } from '#tests/support/page.ts'
import { formsOfLinks } from './forms-of-links.ts'

type Who = 'visitor' | 'owner' | 'organiser' | 'officer' | 'administrator'
type Action = (asked: ReturnType<typeof askedFor>) => Promise<unknown>
type Case = {
  is: string
  action: Action
  /** What the form is called in the catalogues. */
  form: string
  who: Who
  /** What stands in the form without anybody's doing: kept values, the choice that opens further fields. */
  sent?: Record<string, string>
  /** What stands in its address, where one page has several forms. */
  at?: Record<string, string>
  wrong: Record<string, string>
}

const session = { 'sessions[0].id': '' }
const cases: Case[] = [
  {
    is: 'making an account',
    action: createAccount,
    form: 'account',
    who: 'visitor',
    wrong: {
      name: 'required',
      email: 'required',
      password: 'password_too_short',
      preferredLanguage: 'required',
      consent: 'consent_required',
    },
  },
  {
    is: 'signing in',
    action: signIn,
    form: 'account',
    who: 'visitor',
    wrong: { email: 'required', password: 'required' },
  },
  {
    is: 'asking for another password',
    action: forgottenPassword,
    form: 'account',
    who: 'visitor',
    wrong: { email: 'required' },
  },
  {
    is: 'asking for the confirmation again',
    action: sendConfirmationAgain,
    form: 'account',
    who: 'visitor',
    wrong: { email: 'required' },
  },
  {
    is: 'deleting one’s account',
    action: deleteAccount,
    form: 'account',
    who: 'owner',
    wrong: { password: 'required' },
  },
  {
    is: 'one’s details',
    action: accountDetails,
    form: 'account',
    who: 'owner',
    wrong: { name: 'required', preferredLanguage: 'required' },
  },
  {
    is: 'another address',
    action: accountAddress,
    form: 'account',
    who: 'owner',
    wrong: { email: 'required', password: 'required' },
  },
  {
    is: 'another password',
    action: accountPassword,
    form: 'account',
    who: 'owner',
    wrong: { password: 'required', newPassword: 'password_too_short' },
  },
  {
    is: 'registering a group',
    action: registerGroup,
    form: 'group',
    who: 'owner',
    wrong: { name: 'one_language_required', kind: 'required', areaCodes: 'required' },
  },
  {
    is: 'changing a group',
    action: changeGroup,
    form: 'group',
    who: 'owner',
    wrong: { name: 'one_language_required', kind: 'required', areaCodes: 'required' },
  },
  {
    is: 'showing a picture',
    action: groupPicture,
    form: 'picture',
    who: 'owner',
    at: { use: 'logo' },
    wrong: { picture: 'required', 'alt.en': 'required' },
  },
  {
    is: 'claiming a group',
    action: claimGroup,
    form: 'claim',
    who: 'owner',
    wrong: { message: 'required' },
  },
  {
    is: 'closing a group',
    action: closeGroup,
    form: 'close',
    who: 'owner',
    wrong: { reason: 'one_language_required' },
  },
  {
    is: 'inviting somebody',
    action: groupMembers,
    form: 'members',
    who: 'owner',
    sent: { do: 'invite' },
    wrong: { email: 'required', role: 'required' },
  },
  {
    is: 'the officer’s decision',
    action: checkGroup,
    form: 'check',
    who: 'administrator',
    wrong: { decision: 'required' },
  },
  ...['accept', 'refuse'].map((press) => ({
    is: `the decision on a claim: ${press}`,
    action: checkGroup,
    form: 'check',
    who: 'administrator' as const,
    sent: { do: press, claimId: globalId('Claim', 1) },
    wrong: { claimReason: 'required' },
  })),
  {
    is: 'verifying',
    action: checkGroup,
    form: 'check',
    who: 'administrator',
    sent: { decision: 'verify' },
    wrong: { evidence: 'required', reviewOn: 'required' },
  },
  {
    is: 'suspending',
    action: checkGroup,
    form: 'check',
    who: 'administrator',
    sent: { decision: 'suspend' },
    wrong: { whySuspended: 'required' },
  },
  {
    is: 'setting up a body',
    action: setUpBody,
    form: 'setUp',
    who: 'administrator',
    wrong: { organisationId: 'wrong_id', email: 'required', role: 'required' },
  },
  {
    is: 'setting up a new body',
    action: setUpBody,
    form: 'setUp',
    who: 'administrator',
    sent: { organisationId: 'new' },
    wrong: {
      kind: 'required',
      name: 'one_language_required',
      areaCodes: 'required',
      email: 'required',
      role: 'required',
    },
  },
  {
    is: 'preparing an event with two dates',
    action: draftEvent,
    form: 'event',
    who: 'owner',
    sent: { ...session, 'sessions[1].id': '' },
    wrong: {
      kind: 'required',
      title: 'one_language_required',
      'sessions[0].date': 'no_such_date',
      'sessions[0].startTime': 'not_a_time',
      'sessions[0].endTime': 'not_a_time',
      'sessions[1].date': 'no_such_date',
      'sessions[1].startTime': 'not_a_time',
      'sessions[1].endTime': 'not_a_time',
    },
  },
  {
    is: 'an event of which everything is wrong',
    action: draftEvent,
    form: 'event',
    who: 'owner',
    sent: {
      'sessions[0].date-day': '31',
      'sessions[0].date-month': '2',
      'sessions[0].date-year': '2027',
      'sessions[0].startTime': 'late',
      'sessions[0].endTime': '25:00',
      'sessions[0].capacity': 'many',
      minimumAge: 'old',
    },
    wrong: {
      kind: 'required',
      title: 'one_language_required',
      minimumAge: 'not_an_age',
      'sessions[0].date': 'month_too_short',
      'sessions[0].startTime': 'not_a_time',
      'sessions[0].endTime': 'not_a_time',
      'sessions[0].capacity': 'not_a_capacity',
    },
  },
  {
    is: 'asking for help',
    action: newOpportunity,
    form: 'opportunity',
    who: 'owner',
    sent: { 'requirements[0].what.en': 'A ladder', 'requirements[1].why.cy': 'Uchder' },
    wrong: {
      title: 'one_language_required',
      timing: 'required',
      'requirements[0].why': 'required',
      'requirements[1].what': 'required',
    },
  },
  {
    is: 'asking for help once',
    action: newOpportunity,
    form: 'opportunity',
    who: 'owner',
    sent: { timing: 'once', wanted: 'some' },
    wrong: {
      title: 'one_language_required',
      startsOn: 'required',
      wanted: 'not_a_number_wanted',
    },
  },
  {
    is: 'changing an event that is published',
    action: changeEvent,
    form: 'event',
    who: 'organiser',
    sent: { version: '1', ...session },
    wrong: {
      kind: 'required',
      title: 'one_language_required',
      'sessions[0].date': 'no_such_date',
      'sessions[0].startTime': 'not_a_time',
      'sessions[0].endTime': 'not_a_time',
    },
  },
  {
    is: 'leaving a published event bare',
    action: changeEvent,
    form: 'event',
    who: 'organiser',
    sent: { version: '1', kind: 'talk', 'title.en': 'A talk' },
    wrong: {
      description: 'lacks_description',
      sessions: 'lacks_session',
      under18Welcome: 'lacks_under18',
    },
  },
  {
    is: 'changing what is asked for',
    action: changeOpportunity,
    form: 'opportunity',
    who: 'organiser',
    wrong: { title: 'one_language_required', timing: 'required' },
  },
  {
    is: 'leaving bare what is asked for',
    action: changeOpportunity,
    form: 'opportunity',
    who: 'organiser',
    sent: { version: '1', timing: 'flexible', 'title.en': 'Carry chairs' },
    wrong: {
      description: 'lacks_description',
      wardCode: 'lacks_ward',
      under18Welcome: 'lacks_under18',
    },
  },
  {
    is: 'a text in the other language',
    action: textToWrite,
    form: 'text',
    who: 'organiser',
    wrong: { written: 'required', 'title.cy': 'required', 'description.cy': 'required' },
  },
  {
    is: 'calling an event off',
    action: cancelEvent,
    form: 'cancel',
    who: 'organiser',
    wrong: { reason: 'one_language_required' },
  },
  {
    is: 'calling a date off',
    action: cancelSession,
    form: 'cancelDate',
    who: 'organiser',
    wrong: { reason: 'one_language_required' },
  },
  {
    is: 'calling off what is asked for',
    action: cancelOpportunity,
    form: 'cancel',
    who: 'organiser',
    wrong: { reason: 'one_language_required' },
  },
  {
    is: 'taking an event down',
    action: takeDownEvent,
    form: 'takeDown',
    who: 'officer',
    wrong: { reason: 'one_language_required' },
  },
  {
    is: 'taking down what is asked for',
    action: takeDownOpportunity,
    form: 'takeDown',
    who: 'officer',
    wrong: { reason: 'one_language_required' },
  },
  {
    is: 'taking a place',
    action: takePlace,
    form: 'takePlace',
    who: 'visitor',
    wrong: { name: 'required', email: 'required', preferredLanguage: 'required', age: 'required' },
  },
  {
    is: 'offering to help',
    action: putForward,
    form: 'putForward',
    who: 'visitor',
    wrong: { name: 'required', email: 'required', preferredLanguage: 'required', age: 'required' },
  },
  {
    is: 'reporting something',
    action: report,
    form: 'report',
    who: 'visitor',
    wrong: { reason: 'required', text: 'required' },
  },
  ...formsOfLinks,
]

describe('a form that is sent empty', () => {
  let house: House
  let params: Record<string, string>
  const viewers: Partial<Record<Who, Viewer>> = { visitor }

  beforeAll(async () => {
    house = await openHouse()
    const { db } = house
    const group = await anOrganisation(db, { state: 'registered', verifiedAt: null })
    const verified = await anOrganisation(db)
    const { id: personId } = await aPerson(db)
    await aMembership(db, { personId, organisationId: group.id, role: 'owner' })
    const { id } = await aPerson(db, { administrator: true })
    const member = async (organisationId: number, role: MembershipRole) => {
      const person = await aPerson(db)
      await aMembership(db, { personId: person.id, organisationId, role })
      return viewerOf(db, person.id)
    }
    viewers.owner = await viewerOf(db, personId)
    viewers.organiser = await member(verified.id, 'organiser')
    const council = await anOrganisation(db, { kind: 'county_voluntary_council' })
    viewers.officer = await member(council.id, 'liaison_officer')
    viewers.administrator = await viewerOf(db, id)
    const event = await anEvent(db, verified.id, { minimumAge: 14 })
    const opportunity = await anOpportunity(db, verified.id, { minimumAge: 14 })
    const { id: sessionId } = await db.session.findFirstOrThrow({ where: { eventId: event.id } })
    const text = await db.wording.create({
      data: {
        organisationId: verified.id,
        eventId: event.id,
        language: 'cy',
        state: 'missing',
        parts: ['title', 'description'],
        since: NOW,
      },
    })
    const brokered = await aLink(db, await aLinkScene(db), {
      stage: 'asked',
      tasks: [{}],
      log: [{ byId: viewers.officer.personId }],
    })
    params = {
      group: String(group.id),
      event: String(event.id),
      text: String(text.id),
      session: String(sessionId),
      opportunity: String(opportunity.id),
      link: String(brokered.id),
      task: String(brokered.tasks[0]?.id),
      entry: String(brokered.log[0]?.id),
      what: 'event',
      number: String(event.id),
    }
  })

  const sent = async ({ action, who, at, sent = {} }: Case) => {
    const viewer = viewers[who] ?? visitor
    const form = { '': '', ...sent }
    const asked = { path: '/en/form', params: { ...params, ...at }, viewer, form }
    const answer = await action(askedFor(house, asked))
    if (answer instanceof Response) throw new Error(`It went to ${answer.headers.get('Location')}`)
    return (answer as { data: FormReply }).data.issues
  }

  test.each(cases)('is told everything at once: $is', async (one) => {
    const issues = await sent(one)
    const told = Object.fromEntries(issues.map(({ name, code }) => [name, code]))
    expect(told).toEqual(one.wrong)
    expect(issues).toHaveLength(Object.keys(one.wrong).length)
    for (const lang of ['en', 'cy'] as const) {
      const t = wordsIn(lang)
      const lines = issues.map((issue) => summarySentence(t, one.form, issue))
      expect(new Set(lines).size, lines.join('\n')).toBe(lines.length)
      const general = ['required', 'wrong', 'wrong_id', 'one_language_required'] as const
      for (const code of general) expect(lines).not.toContain(t(`errors:code.${code}`))
    }
  })
})

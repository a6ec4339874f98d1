// What is asked about places in sessions and offers to help: one's own, by a pass, and by those who organise.
import { globalId } from '#graphql/operation/id.ts'
import type { ApplicationState, SignUpState } from '#prisma/client.ts'
import { freshEmail } from '#tests/access/asked/accounts.ts'
import type { Ask, Asked, Scene } from '#tests/access/scene.ts'
import { anEvent, anOpportunity, NOW } from '#tests/support/factories.ts'

export async function aSession({ house, group }: Scene, more: Parameters<typeof anEvent>[2] = {}) {
  const { sessions } = await anEvent(house.db, group.id, { sessions: [{ capacity: 5 }], ...more })
  const [session] = sessions
  if (!session) throw new Error('An event of a test has a session.')
  return session
}

const LATER = new Date(NOW.getTime() + 3_600_000)

/** Somebody's place in a session of the group. */
export async function aSignUp(scene: Scene, state: SignUpState) {
  const { id: sessionId } = await aSession(scene)
  const held = state !== 'waiting'
  const count = held ? { taken: 1, held: state === 'confirmed' ? 0 : 1 } : { waiting: 1 }
  await scene.house.db.session.update({ where: { id: sessionId }, data: count })
  return scene.house.db.signUp.create({
    data: {
      sessionId,
      personId: scene.somebody.id,
      state,
      placed: state === 'asked',
      heldUntil: ['asked', 'offered'].includes(state) ? LATER : null,
      note: 'I come on wheels.',
      queuedAt: NOW,
      createdAt: NOW,
      changedAt: NOW,
    },
  })
}

/** Somebody's offer to help the group. */
export async function anApplication(scene: Scene, state: ApplicationState) {
  const { id: opportunityId } = await anOpportunity(scene.house.db, scene.group.id)
  return scene.house.db.application.create({
    data: {
      opportunityId,
      personId: scene.somebody.id,
      state,
      heldUntil: state === 'asked' ? LATER : null,
      createdAt: NOW,
      changedAt: NOW,
    },
  })
}

/** A list with somebody on it, to be taken along. */
async function list(scene: Scene): Promise<Asked> {
  const { sessionId } = await aSignUp(scene, 'confirmed')
  return { variables: { sessionId: globalId('Session', sessionId) }, subject: scene.ofGroup }
}

/** By the link of the mail in the columns of passes, by its id in all others. */
async function byPass(
  scene: Scene,
  key: 'signUpId' | 'applicationId',
  row: { id: number },
): Promise<Asked> {
  const { column, ofGroup, somebody } = scene
  const subject = { ...ofGroup, personId: somebody.id, pass: column === 'pass' }
  const kind = key === 'signUpId' ? 'SignUp' : 'Application'
  const purpose = key === 'signUpId' ? 'sign_up' : 'application'
  const input =
    column === 'pass' || column === 'forged'
      ? { token: await scene.token({ purpose, [key]: row.id }) }
      : { [key]: globalId(kind, row.id) }
  return { variables: { input }, subject }
}

const place =
  (state: SignUpState): Ask =>
  async (scene) =>
    byPass(scene, 'signUpId', await aSignUp(scene, state))

const offer =
  (state: ApplicationState): Ask =>
  async (scene) =>
    byPass(scene, 'applicationId', await anApplication(scene, state))

const guest = () => ({ name: 'Eirlys Rees', email: freshEmail(), preferredLanguage: 'cy' })

const takePart =
  (fields: () => object): Ask =>
  async (scene) => {
    const { id } = await aSession(scene)
    const input = { sessionId: globalId('Session', id), ...fields() }
    return { variables: { input }, subject: {} }
  }

const help =
  (fields: () => object): Ask =>
  async ({ house, group }) => {
    const { id } = await anOpportunity(house.db, group.id)
    const input = { opportunityId: globalId('Opportunity', id), ...fields() }
    return { variables: { input }, subject: {} }
  }

const none = () => ({})

export const places: Record<string, Ask> = {
  askForPlace: takePart(guest),
  takePlace: takePart(none),
  confirmPlace: place('asked'),
  acceptOffer: place('offered'),
  withdrawPlace: place('confirmed'),
  declineSignUp: async (scene) => {
    const { id } = await aSignUp(scene, 'confirmed')
    return { variables: { input: { signUpId: globalId('SignUp', id) } }, subject: scene.ofGroup }
  },
  markAttendance: async (scene) => {
    const { id, sessionId } = await aSignUp(scene, 'confirmed')
    const startsAt = new Date(NOW.getTime() - 3_600_000)
    await scene.house.db.session.update({ where: { id: sessionId }, data: { startsAt } })
    const marks = [{ signUpId: globalId('SignUp', id), state: 'attended' }]
    const input = { sessionId: globalId('Session', sessionId), marks }
    return { variables: { input }, subject: scene.ofGroup }
  },
  listForDoor: list,
  exportSignUps: list,
  askToPutForward: help(guest),
  putForward: help(none),
  confirmApplication: offer('asked'),
  withdrawApplication: offer('put_forward'),
  acceptApplication: async (scene) => {
    const { id } = await anApplication(scene, 'put_forward')
    const input = { applicationId: globalId('Application', id) }
    return { variables: { input }, subject: scene.ofGroup }
  },
  declineApplication: async (scene) => {
    const { id } = await anApplication(scene, 'put_forward')
    const input = { applicationId: globalId('Application', id) }
    return { variables: { input }, subject: scene.ofGroup }
  },
}

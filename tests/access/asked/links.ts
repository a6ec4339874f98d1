// What is asked of a link between the group and the commissioner's office, and of the tasks about it.
import { globalId } from '#graphql/operation/id.ts'
import type { LinkStage } from '#prisma/client.ts'
import type { Ask, Scene } from '#tests/access/scene.ts'
import { anOrganisation, NOW } from '#tests/support/factories.ts'

let number = 0

/** A link of the group's with a partner: where none is named, one that nobody of the columns belongs to. */
export async function aLink({ house, group, partner: named }: Scene, stage: LinkStage) {
  const contactEmail = 'partner@example.org'
  const partner = named ?? (await anOrganisation(house.db, { contactEmail }))
  return house.db.link.create({
    data: {
      askedById: group.id,
      withId: partner.id,
      purpose: `Winter patrol ${++number}`,
      language: 'en',
      stage,
      createdAt: NOW,
      lastHeardAt: NOW,
      introducedAt: stage === 'asked' ? null : NOW,
      tasks: {
        create: { what: 'Call them', dueOn: new Date('2026-11-25'), createdAt: NOW },
      },
      log: {
        create: { kind: 'note', ring: 'officers', text: 'They are few.', day: NOW, at: NOW },
      },
    },
    include: { tasks: true, log: true },
  })
}

const next = { nextAction: 'Call', nextActionOn: '2026-12-01' }

const subjectOf = ({ ofGroup }: Scene) => ({
  ...ofGroup,
  organisationIds: [ofGroup.organisationId],
})

const aboutLink =
  (stage: LinkStage, fields: (scene: Scene) => object): Ask =>
  async (scene) => {
    const { id } = await aLink(scene, stage)
    const input = { linkId: globalId('Link', id), ...fields(scene) }
    return { variables: { input }, subject: subjectOf(scene) }
  }

const aboutTask =
  (fields: object = {}): Ask =>
  async (scene) => {
    const { tasks } = await aLink(scene, 'active')
    const input = { taskId: globalId('Task', tasks[0]?.id ?? 0), ...fields }
    return { variables: { input }, subject: scene.ofGroup }
  }

const entry = { kind: 'call', ring: 'parties', text: 'We spoke.' } as const

/** An entry of whoever asks, as if they had written it. */
const aboutEntry =
  (fields: object = {}): Ask =>
  async (scene) => {
    const { id: linkId } = await aLink(scene, 'active')
    const { id } = await scene.house.db.logEntry.create({
      data: { linkId, ...entry, byId: scene.viewer.personId, day: NOW, at: NOW },
    })
    const input = { entryId: globalId('LogEntry', id), ...fields }
    return { variables: { input }, subject: subjectOf(scene) }
  }

const begun =
  (fields: object): Ask =>
  async ({ group, ofGroup }) => {
    const organisationId = globalId('Organisation', group.id)
    const input = { organisationId, purpose: `Patrol ${++number}`, language: 'en', ...fields }
    return { variables: { input }, subject: ofGroup }
  }

export const links: Record<string, Ask> = {
  askLink: begun({}),
  openLink: begun(next),
  withdrawLink: aboutLink('asked', () => ({ version: 1 })),
  setPartner: aboutLink('asked', ({ office }) => ({
    version: 1,
    withId: globalId('Organisation', office.id),
  })),
  introduceLink: aboutLink('asked', () => ({ version: 1, ...next })),
  moveLink: aboutLink('introduced', () => ({ version: 1, stage: 'active', ...next })),
  closeLink: aboutLink('active', () => ({ version: 1, outcome: 'tied' })),
  reassignLink: aboutLink('active', ({ officerId }) => ({
    version: 1,
    officerId: globalId('Person', officerId),
  })),
  logContact: aboutLink('active', () => ({ ...entry, heardFrom: true })),
  correctEntry: aboutEntry({ ...entry, heardFrom: true }),
  withdrawEntry: aboutEntry(),
  addTask: aboutLink('active', () => ({ what: 'Call', dueOn: '2026-12-01' })),
  doneTask: aboutTask(),
  postponeTask: aboutTask({ dueOn: '2026-12-24' }),
}

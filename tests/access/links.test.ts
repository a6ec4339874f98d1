// The other side of a link, which the matrix leaves out: it writes in the log, and does nothing else.
import { beforeAll, describe, expect, test } from 'vitest'
import { schema } from '#graphql/schema.ts'
import type { MembershipRole } from '#prisma/client.ts'
import { links } from '#tests/access/asked/links.ts'
import { layGround, setScene, type Ground, type Scene } from '#tests/access/scene.ts'
import { readTable } from '#tests/access/who-may-what.ts'
import { aMembership, anOrganisation, aPerson, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const sides = ['owner', 'organiser', 'reader', 'office_staff'] as const satisfies MembershipRole[]

/** Members of the partner, and staff of a commissioner's office that is the partner; words as in the matrix. */
const table = readTable(`
                | owner organiser reader staff
  withdrawLink  | -     -         no     no
  setPartner    | no    no        no     no
  introduceLink | no    no        no     no
  moveLink      | no    no        no     no
  closeLink     | no    no        no     no
  reassignLink  | no    no        no     no
  logContact    | yes   yes       no     yes
  correctEntry  | yes   yes       no     yes
  withdrawEntry | yes   yes       no     yes
  addTask       | no    no        no     no
  doneTask      | no    no        no     no
  postponeTask  | no    no        no     no
`)

let house: House
let ground: Ground
beforeAll(async () => {
  house = await openHouse()
  ground = await layGround(house)
})

async function sceneOf(role: (typeof sides)[number]): Promise<Scene> {
  const scene = await setScene(house, ground, 'person')
  const partner = role === 'office_staff' ? ground.office : await anOrganisation(house.db)
  const { id: personId } = await aPerson(house.db)
  await aMembership(house.db, { personId, organisationId: partner.id, role })
  return { ...scene, partner, viewer: await viewerOf(house.db, personId) }
}

/** Everything that any of them could change. */
const everything = async () =>
  JSON.stringify([
    await house.db.link.findMany({ orderBy: { id: 'asc' } }),
    await house.db.logEntry.findMany({ orderBy: { id: 'asc' } }),
    await house.db.task.findMany({ orderBy: { id: 'asc' } }),
    await house.db.notice.count(),
    await house.db.history.count(),
  ])

const refused: Record<string, string> = { NOT_ALLOWED: 'no', NOT_FOUND: '-' }

async function tryIt(name: string, scene: Scene): Promise<string> {
  const type = schema.getMutationType()!.getFields()[name]!.args[0]!.type
  const text = `mutation ($input: ${String(type)}) { ${name}(input: $input) { __typename } }`
  const { variables } = await links[name]!(scene)
  const before = await everything()
  const outcome = await house.ask(text, variables, scene.viewer).then(
    ({ [name]: answer }) =>
      /^(Link|Task|Done)$/.test(answer.__typename) ? 'yes' : answer.__typename,
    (error: { extensions: { code: string } }) =>
      refused[error.extensions.code] ?? error.extensions.code,
  )
  const changed = (await everything()) !== before
  return changed === (outcome === 'yes') ? outcome : `${outcome}, and yet changed: ${changed}`
}

describe('the other side of a link', () => {
  test('is told of every mutation but those that begin one', () => {
    const begin = ['askLink', 'openLink']
    expect([...table.map(({ name }) => name), ...begin].sort()).toEqual(Object.keys(links).sort())
  })

  test.each(table)('$name', async ({ name, cells }) => {
    const outcomes: string[] = []
    for (const role of sides) outcomes.push(await tryIt(name, await sceneOf(role)))
    expect(outcomes.join(' ')).toBe(cells)
  })
})

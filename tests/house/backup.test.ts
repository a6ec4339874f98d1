import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { backup, restore } from '#prisma/backup.ts'
import { openClient } from '#prisma/client.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { anEvent, anOrganisation, aPerson, NOW } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'

const quietly = () => {}

describe('a backup', () => {
  let house: House
  let file: string

  beforeAll(async () => {
    house = await openHouse()
    const organisation = await anOrganisation(house.db, { nameEn: 'Tŷ\t\\.\nâ "quoted"' })
    await anEvent(house.db, organisation.id)
    const person = await aPerson(house.db)
    await house.db.notice.create({
      data: {
        kind: 'account.confirm',
        data: { name: 'x' },
        personId: person.id,
        language: 'cy',
        mail: 'queued',
        createdAt: NOW,
      },
    })
    await house.db.history.create({
      data: { at: NOW, action: 'a.b', via: 'page', subject: 'X', subjectId: 1, facts: {} },
    })
    file = path.join(mkdtempSync(path.join(tmpdir(), 'backup-')), 'all.gz')
    await backup(house.ownerUrl, file, quietly)
  })

  test('brings back every row, whatever people typed, and numbers go on where they were', async () => {
    const { url, ownerUrl } = await freshDatabase()
    await restore(ownerUrl, file, quietly)
    const restored = openClient(url)
    const rows = (db: typeof restored) =>
      Promise.all([
        db.organisation.findMany({ orderBy: { id: 'asc' } }),
        db.session.findMany(),
        db.person.findMany(),
        db.history.findMany(),
        db.area.count(),
      ])
    expect(await rows(restored)).toEqual(await rows(house.db))
    const [before] = await house.db.$queryRaw<
      { id: number }[]
    >`SELECT max(id) AS id FROM "Organisation"`
    expect((await anOrganisation(restored)).id).toBe((before?.id ?? 0) + 1)
    await restored.$disconnect()
  })

  test('queues the mails that were still waiting', async () => {
    const { url, ownerUrl } = await freshDatabase()
    await restore(ownerUrl, file, quietly)
    const restored = openClient(url)
    const [jobs] = await restored.$queryRaw<
      { count: number }[]
    >`SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier = 'send-notice'`
    expect(jobs?.count).toBe(1)
    await restored.$disconnect()
  })

  test('is not restored over what people entered', async () => {
    await expect(restore(house.ownerUrl, file, quietly)).rejects.toThrow(
      'There are people in this database',
    )
  })

  test('that was cut off changes nothing', async () => {
    const { url, ownerUrl } = await freshDatabase()
    const whole = gunzipSync(readFileSync(file)).toString().split('\n')
    const cut = `${file}.cut`
    writeFileSync(cut, gzipSync(whole.slice(0, 40).join('\n')))
    await expect(restore(ownerUrl, cut, quietly)).rejects.toThrow('not whole')
    const client = openClient(url)
    expect(await client.area.count()).toBeGreaterThan(100)
    await client.$disconnect()
  })

  test('of something else is refused in a sentence', async () => {
    const { ownerUrl } = await freshDatabase()
    const other = `${file}.other`
    writeFileSync(other, gzipSync('hello\n'))
    await expect(restore(ownerUrl, other, quietly)).rejects.toThrow('not a backup of Pull Together')
  })
})

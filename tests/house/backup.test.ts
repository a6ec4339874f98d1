import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { backup, BackupFault, restore } from '#prisma/backup.ts'
import { openClient } from '#prisma/client.ts'
import { applyMigrations, migrationNames } from '#prisma/schema-engine.ts'
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
    await house.db.picture.create({
      data: {
        organisationId: organisation.id,
        use: 'logo',
        hash: 'f'.repeat(64),
        bytes: Buffer.from('\\.\n\t\0\xff', 'latin1'),
        width: 1,
        height: 1,
        createdAt: NOW,
      },
    })
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
    await restore({ owner: ownerUrl, product: url }, file, quietly)
    const restored = openClient(url)
    const rows = (db: typeof restored) =>
      Promise.all([
        db.organisation.findMany({ orderBy: { id: 'asc' } }),
        db.session.findMany(),
        db.picture.findMany(),
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
    await restore({ owner: ownerUrl, product: url }, file, quietly)
    const restored = openClient(url)
    const [jobs] = await restored.$queryRaw<
      { count: number }[]
    >`SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier = 'send-notice'`
    expect(jobs?.count).toBe(1)
    await restored.$disconnect()
  })

  test('is not restored over what people entered', async () => {
    await expect(
      restore({ owner: house.ownerUrl, product: house.url }, file, quietly),
    ).rejects.toThrow('There are people in this database')
  })

  test('that was cut off changes nothing', async () => {
    const { url, ownerUrl } = await freshDatabase()
    const whole = gunzipSync(readFileSync(file)).toString().split('\n')
    const cut = `${file}.cut`
    writeFileSync(cut, gzipSync(whole.slice(0, 40).join('\n')))
    await expect(restore({ owner: ownerUrl, product: url }, cut, quietly)).rejects.toThrow(
      'not whole',
    )
    const client = openClient(url)
    expect(await client.area.count()).toBeGreaterThan(100)
    await client.$disconnect()
  })

  test.each([0, 8, 200])(
    'whose file was torn off after %d bytes is refused in a sentence',
    async (bytes) => {
      const { url, ownerUrl } = await freshDatabase()
      const torn = `${file}.torn${bytes}`
      writeFileSync(torn, readFileSync(file).subarray(0, bytes))
      await expect(
        restore({ owner: ownerUrl, product: url }, torn, quietly),
      ).rejects.toBeInstanceOf(BackupFault)
    },
  )

  test('goes over no other file, and leaves it as it is', async () => {
    const before = readFileSync(file)
    await expect(backup(house.ownerUrl, file, quietly)).rejects.toThrow('is there already')
    expect(readFileSync(file)).toEqual(before)
  })

  test('that is not there is refused in a sentence', async () => {
    await expect(
      restore({ owner: house.ownerUrl, product: house.url }, `${file}.none`, quietly),
    ).rejects.toThrow('There is no file')
  })

  test('of something else is refused in a sentence', async () => {
    const { url, ownerUrl } = await freshDatabase()
    const other = `${file}.other`
    writeFileSync(other, gzipSync('hello\n'))
    await expect(restore({ owner: ownerUrl, product: url }, other, quietly)).rejects.toThrow(
      'not a backup of Pull Together',
    )
  })

  test('of an older version is brought up to date', async () => {
    const [first, last] = [(await migrationNames())[0], (await migrationNames()).at(-1)]
    const old = await freshDatabase()
    const owner = new pg.Client({ connectionString: old.ownerUrl })
    await owner.connect()
    await owner.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    await applyMigrations(old.ownerUrl, first)
    await owner.query(
      `INSERT INTO "Person" (name, "preferredLanguage", source, "createdAt") VALUES ('Siân', 'cy', 'account', $1)`,
      [NOW],
    )
    await owner.end()
    await backup(old.ownerUrl, `${file}.old`, quietly)

    const { url, ownerUrl } = await freshDatabase()
    await restore({ owner: ownerUrl, product: url }, `${file}.old`, quietly)
    const restored = openClient(url)
    expect(await restored.person.findMany()).toMatchObject([{ name: 'Siân' }])
    await aPerson(restored)
    await restored.$disconnect()
    const check = new pg.Client({ connectionString: ownerUrl })
    await check.connect()
    const { rows } = await check.query('SELECT max(migration_name) AS name FROM _prisma_migrations')
    await check.end()
    expect(rows).toEqual([{ name: last }])
  })

  test('of a version that is not known here is refused in a sentence', async () => {
    const { url, ownerUrl } = await freshDatabase()
    const newer = `${file}.newer`
    const lines = gunzipSync(readFileSync(file)).toString().split('\n')
    const header = JSON.parse(lines[0] ?? '') as { migrations: string[] }
    header.migrations.push('29991231235959_of_the_future')
    writeFileSync(newer, gzipSync([JSON.stringify(header), ...lines.slice(1)].join('\n')))
    await expect(restore({ owner: ownerUrl, product: url }, newer, quietly)).rejects.toThrow(
      'that this one does not know',
    )
  })
})

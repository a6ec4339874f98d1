// A database of its own for each test file, copied from the migrated template.
import pg from 'pg'
import { afterAll, inject } from 'vitest'

let copies = 0

/** Makes a fresh database and returns its addresses; it is dropped when the file is done. */
export async function freshDatabase(): Promise<{ url: string; ownerUrl: string }> {
  // The main process's number is in the template's name, so that what a crash leaves behind can be told apart.
  const main = inject('template').replace('template_', '')
  const name = `test_${main}_${process.pid}_${++copies}_${Math.floor(performance.now() * 1000)}`
  const owner = new pg.Client({ connectionString: inject('ownerUrl') })
  await owner.connect()
  await owner.query(`CREATE DATABASE "${name}" TEMPLATE "${inject('template')}"`)
  await owner.end()
  afterAll(async () => {
    const client = new pg.Client({ connectionString: inject('ownerUrl') })
    await client.connect()
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await client.end()
  })
  const on = (address: string) => Object.assign(new URL(address), { pathname: `/${name}` }).href
  return { url: on(inject('productUrl')), ownerUrl: on(inject('ownerUrl')) }
}

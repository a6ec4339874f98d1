// A PostgreSQL server for the tests alone, with a migrated database to copy for each test file.
import type { TestProject } from 'vitest/node'
import pg from 'pg'
import { joinEmbeddedServer } from '#prisma/embedded.ts'
import { migrate } from '#prisma/migrate.ts'
import { createOn } from '#prisma/open-database.ts'
import { loadReference } from '#graphql/areas/load-reference.ts'
import { openClient } from '#prisma/client.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    ownerUrl: string
    productUrl: string
    template: string
  }
}

// What the tests keep is thrown away: nothing has to reach the disk.
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

export default async function setup({ provide }: TestProject) {
  const server = await joinEmbeddedServer('.data/test', { ...fast, max_connections: '200' })
  const template = `template_${process.pid}`
  await createOn(server, template)
  await migrate({
    owner: server.urlFor(template, 'owner'),
    product: server.urlFor(template, 'product'),
  })
  const client = openClient(server.urlFor(template, 'product'))
  await loadReference(client)
  await client.$disconnect()

  provide('ownerUrl', server.urlFor('postgres', 'owner'))
  provide('productUrl', server.urlFor('postgres', 'product'))
  provide('template', template)

  return async () => {
    const owner = new pg.Client({ connectionString: server.urlFor('postgres', 'owner') })
    await owner.connect()
    const { rows } = await owner.query<{ datname: string }>(
      `SELECT datname FROM pg_database WHERE datname = $1 OR datname LIKE $2`,
      [template, `test_${process.pid}_%`],
    )
    for (const { datname } of rows) await owner.query(`DROP DATABASE "${datname}" WITH (FORCE)`)
    await owner.end()
    await server.leave()
  }
}

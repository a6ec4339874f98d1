// The product as its own process, as people run it; prints where it is, in one line of JSON.
import pg from 'pg'
import { prepareDemonstration } from '#bin/prepare-demonstration.ts'
import { startProduct } from '#bin/product.ts'
import { readEnvironment } from '#environment'
import { SITE_SECRET } from '#tests/support/journey-server.ts'
import { joinEmbeddedServer } from '#prisma/embedded.ts'

const DATA_FOLDER = '.data/test'

// Each file of journeys has a product, and each product its connections.
const server = await joinEmbeddedServer(DATA_FOLDER, { max_connections: '300' })
const name = `journeys_${process.pid}`
const owner = new pg.Client({ connectionString: server.urlFor('postgres', 'owner') })
await owner.connect()

const product = await startProduct({
  environment: readEnvironment({
    DATA_FOLDER,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: process.env.JOURNEY_LOG ?? 'fatal',
  }),
  database: name,
  demonstration: true,
  secret: SITE_SECRET,
  ...(process.env.JOURNEY_YEAR && {
    prepare: (engine, ownerUrl) => prepareDemonstration(engine, ownerUrl, { write: () => {} }),
  }),
})
const database = server.urlFor(name, 'product')
process.stdout.write(`${JSON.stringify({ port: product.port, database })}\n`)

process.once('SIGTERM', () => {
  void (async () => {
    await product.stop()
    await owner.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await owner.end()
    await server.leave()
    process.exit(0)
  })()
})

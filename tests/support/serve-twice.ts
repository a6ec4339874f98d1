// A second server on the folder and database of the journeys; it has to be refused.
import { runCommand, startProduct } from '#bin/product.ts'
import { readEnvironment } from '#environment'

await runCommand(async () => {
  await startProduct({
    environment: readEnvironment({ DATA_FOLDER: '.data/test', PORT: '0', LOG_LEVEL: 'silent' }),
    database: process.env.SITE_DATABASE ?? '',
    demonstration: true,
    secret: 'a secret that is long enough for the journeys',
  })
})
process.exit()

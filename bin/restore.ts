// `npm run restore -- FILE`: fills an empty database from a backup. Stop the product first.
import { AlreadyServing, runCommand, serveAlone } from '#bin/product.ts'
import { openDatabase } from '#prisma/open-database.ts'
import { restore } from '#prisma/backup.ts'
import { copyArguments, tellTables } from '#bin/copy-arguments.ts'

await runCommand(async (environment) => {
  const { file, database } = copyArguments('restore')
  const opened = await openDatabase(environment, database)
  try {
    const release = await serveAlone(opened.ownerUrl).catch((fault: unknown) => {
      if (!(fault instanceof AlreadyServing)) throw fault
      throw new AlreadyServing(
        'The product is running on this database. Stop it before you restore.',
      )
    })
    try {
      await restore({ owner: opened.ownerUrl, product: opened.url }, file, tellTables)
    } finally {
      await release()
    }
  } finally {
    await opened.leave()
  }
})

// The schema engine keeps a timer of its own for some seconds more.
process.exit()

// `npm run backup -- FILE`: a whole copy of what is kept. `-- --demonstration FILE` takes the demonstration's.
import { runCommand } from '#bin/product.ts'
import { openDatabase } from '#prisma/open-database.ts'
import { backup } from '#prisma/backup.ts'
import { copyArguments, tellTables } from '#bin/copy-arguments.ts'

await runCommand(async (environment) => {
  const { file, database } = copyArguments('backup')
  const opened = await openDatabase(environment, database)
  try {
    await backup(opened.ownerUrl, file, tellTables)
  } finally {
    await opened.leave()
  }
})

// The schema engine keeps a timer of its own for some seconds more.
process.exit()

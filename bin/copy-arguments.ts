// What `backup` and `restore` are told, and what they tell.
import { parseArgs } from 'node:util'
import { BackupFault } from '#prisma/backup.ts'

/** The file, and the database of the project's own server. Throws BackupFault. */
export function copyArguments(command: string): { file: string; database: string } {
  const { values, positionals } = parseArgs({
    options: { demonstration: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [file, ...more] = positionals
  if (!file || more.length) {
    throw new BackupFault(
      `Say which file: npm run ${command} -- FILE (with --demonstration for the demonstration).`,
    )
  }
  return { file, database: values.demonstration ? 'demonstration' : 'pull_together' }
}

export const tellTables = (table: string, rows: number): void =>
  void process.stdout.write(`${String(rows).padStart(9)}  ${table}\n`)

// `npm run import -- organisations FILE.csv` or `events FILE_OR_ADDRESS.ics --organisation NUMBER`; docs/imports.md.
import { existsSync } from 'node:fs'

// On a fresh copy Prisma's client has yet to be made.
if (!existsSync('prisma/generated/prisma/client.ts')) await import('#bin/generate-client.ts')
const { runImport } = await import('#bin/run-import.ts')
await runImport()
// Everything is closed by now; a timer of the migrations' engine would hold the command for ten seconds more.
process.exit()

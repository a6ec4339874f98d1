// `npm run demo`: the product with a believable year in it, on this machine only.
import { buildWhatChanged } from '#bin/build.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
buildWhatChanged(say)
process.env.NODE_ENV = 'production'
// Prisma asks for several relations at once within a transaction, which pg deprecates: not the reader's concern.
process.noDeprecation = true
const { runCommand, startProduct } = await import('#bin/product.ts')
const { keptSecret } = await import('#bin/kept-secret.ts')
const { prepareDemonstration } = await import('#bin/prepare-demonstration.ts')
const { demonstrationAccounts, demonstrationPassword } =
  await import('#graphql/demonstration/accounts.ts')

await runCommand(async (environment) => {
  const secret = environment.SECRET ?? (await keptSecret(environment.DATA_FOLDER))
  const product = await startProduct({
    environment: {
      ...environment,
      LOG_LEVEL: process.env.LOG_LEVEL ? environment.LOG_LEVEL : 'warn',
    },
    database: 'demonstration',
    demonstration: true,
    secret,
    untilSignal: true,
    prepare: (engine, ownerUrl) => prepareDemonstration(engine, ownerUrl, process.stdout),
  })
  say(`Pull Together · Cyd-dynnu is ready at ${product.url}\n`)
  say(`Sign in with the password ${demonstrationPassword} as`)
  for (const { role, email } of demonstrationAccounts) {
    say(`  ${role.replaceAll('_', ' ').padEnd(24)} ${email}`)
  }
})

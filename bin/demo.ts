// `npm run demo`: the product with a believable year in it, on this machine only.
import { buildWhatChanged } from '#bin/build.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
buildWhatChanged(say)
process.env.NODE_ENV = 'production'
const { runCommand, startProduct, stopOnSignals } = await import('#bin/product.ts')
const { keptSecret } = await import('#bin/kept-secret.ts')

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
  })
  stopOnSignals(product.stop)
  say(`Pull Together · Cyd-dynnu is ready at ${product.url}`)
})

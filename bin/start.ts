// `npm start`: the product, without demonstration data.
import { buildWhatChanged } from '#bin/build.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
buildWhatChanged(say)
process.env.NODE_ENV = 'production'
const { runCommand, startProduct, stopOnSignals } = await import('#bin/product.ts')
const { EnvironmentWrong } = await import('#environment')

await runCommand(async (environment) => {
  const { SECRET } = environment
  if (!SECRET)
    throw new EnvironmentWrong('SECRET is missing. Make one with: openssl rand -base64 32')
  const product = await startProduct({
    environment,
    database: 'pull_together',
    demonstration: false,
    secret: SECRET,
  })
  stopOnSignals(product.stop)
  say(`Pull Together · Cyd-dynnu is ready at ${product.url}`)
})

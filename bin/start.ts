// `npm start`: the product, without demonstration data.
import { buildWhatChanged } from '#bin/build.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
buildWhatChanged(say)
process.env.NODE_ENV = 'production'
const { runCommand, startProduct } = await import('#bin/product.ts')
const { EnvironmentWrong } = await import('#environment')
const { pathTo } = await import('#app/paths.ts')
const { makeFirstAdministratorPass } = await import('#graphql/accounts/first-administrator.ts')

await runCommand(async (environment) => {
  const { SECRET } = environment
  if (!SECRET)
    throw new EnvironmentWrong('SECRET is missing. Make one with: openssl rand -base64 32')
  const product = await startProduct({
    environment,
    database: 'pull_together',
    demonstration: false,
    secret: SECRET,
    untilSignal: true,
  })
  say(`Pull Together · Cyd-dynnu is ready at ${product.url}`)
  const token = await makeFirstAdministratorPass(product.engine.asSystem('command'), {})
  if (token) {
    say('Nobody administers it yet. Whoever opens this link first does; it works once, for a day:')
    say(`${product.url}${pathTo('firstAdministrator', 'cy', { token })}`)
    say(`${product.url}${pathTo('firstAdministrator', 'en', { token })}`)
  }
})

// What the operator says: in the file .env, where there is one, and in the environment, which goes before it.
import { existsSync } from 'node:fs'
import { readEnvironment, type Environment } from '#environment'

/** For every command alike. Tests say what they need themselves. Throws EnvironmentWrong. */
export function operatorEnvironment(file = '.env'): Environment {
  if (process.env.NODE_ENV !== 'test' && existsSync(file)) process.loadEnvFile(file)
  return readEnvironment(process.env)
}

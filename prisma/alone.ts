// One command at a time: a lock file that holds the number of the process that has it.
import { open, readFile, rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Does something with a lock file held, so that two commands never start or stop one server at once. A lock
 * whose holder is gone is taken over after two seconds; a living holder is waited for two minutes.
 */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      const file = await open(lock, 'wx')
      await file.writeFile(String(process.pid))
      await file.close()
      break
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
      const holder = Number(await readFile(lock, 'utf8').catch(() => ''))
      if (tries > 20 && !isAlive(holder)) await rm(lock, { force: true })
      if (tries > 1200) {
        throw new Error(`Another command has held ${lock} for two minutes.`)
      }
      await wait(100)
    }
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

function isAlive(pid: number): boolean {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

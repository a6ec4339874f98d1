// One command at a time: a lock file that holds the number of the process that has it.
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** How often, and how long in all, a living holder is waited for. */
const EVERY = 100
const MOST = 1200

let calls = 0

/**
 * Does something with a lock file held, so that two commands never start or stop one server at once. A lock
 * whose holder is gone is taken over; a living holder is waited for two minutes.
 */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const own = `${lock}.${process.pid}.${++calls}`
  await writeFile(own, String(process.pid))
  try {
    for (let tries = 0; !(await isTaken(own, lock)); tries++) {
      if (tries > MOST) throw new Error(`Another command has held ${lock} for two minutes.`)
      await removeLeftBehind(lock, own)
      await wait(EVERY)
    }
    try {
      return await work()
    } finally {
      await rm(lock, { force: true })
    }
  } finally {
    await rm(own, { force: true })
  }
}

/** A file comes under the lock's name whole, and only where there is none. */
const isTaken = (own: string, lock: string): Promise<boolean> =>
  link(own, lock).then(
    () => true,
    (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EEXIST') return false
      throw fault
    },
  )

/** Moved aside before it is looked at, so that nobody removes a lock that another has just taken. */
async function removeLeftBehind(lock: string, own: string): Promise<void> {
  const holder = await holderOf(lock)
  if (holder === null || isAlive(holder)) return
  const aside = `${own}.aside`
  const moved = await rename(lock, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return
  // Somebody took it in between: give it back.
  const found = await holderOf(aside)
  if (found !== null && isAlive(found)) await link(aside, lock).catch(() => {})
  await rm(aside, { force: true })
}

async function holderOf(file: string): Promise<number | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  return text === null ? null : Number(text)
}

function isAlive(pid: number): boolean {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}

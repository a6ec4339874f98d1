// The demonstration's own secret: made once, kept beside its data, so that a second run reads its own links.
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

export async function keptSecret(folder: string): Promise<string> {
  const file = path.join(folder, 'secret')
  const kept = await readFile(file, 'utf8').catch(() => null)
  if (kept) return kept
  const secret = randomBytes(32).toString('base64')
  await mkdir(folder, { recursive: true })
  await writeFile(file, secret, { mode: 0o600 })
  return secret
}

// The product that the file of journeys has to itself.
import path from 'node:path'
import { expect, inject } from 'vitest'
import type { ServedSite } from '#tests/support/journey-server.ts'

export function ownSite(): ServedSite {
  const file = path.basename(expect.getState().testPath ?? '')
  const site = inject('sites')[file]
  if (!site) throw new Error(`No product was started for ${file}.`)
  return site
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { readEnvironment } from '#environment'
import { assertPortFree } from '#server'

test('a port that is taken is known before anything is begun, and a free one is left free', async () => {
  const other = createServer()
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready))
  const { port } = other.address() as AddressInfo
  const environment = readEnvironment({ PORT: String(port), HOST: '127.0.0.1' })
  await expect(assertPortFree(environment, true)).rejects.toMatchObject({
    code: 'EADDRINUSE',
    port,
  })
  await new Promise((closed) => other.close(closed))
  await assertPortFree(environment, true)
  await assertPortFree(environment, true)
})

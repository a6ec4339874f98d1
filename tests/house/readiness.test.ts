import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, onTestFinished, test, vi } from 'vitest'
import { tellReadiness } from '#bin/tell-readiness.ts'

const LACK = 'No mail leaves.'
const NOTE = 'Mails that have waited: 3.'

/** Asks a house that lacks and notes this; its log comes along. */
async function aHouse(now: { lacks: string[]; notes: string[] }) {
  const warn = vi.fn()
  const app = express()
  app.get(
    '/readyz',
    tellReadiness(async () => now, { log: { warn } as never }),
  )
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/readyz`
  const ask = async (headers: Record<string, string> = {}) => {
    const response = await fetch(address, { headers })
    return { status: response.status, text: await response.text() }
  }
  return { ask, warn }
}

test.each([
  ['all is well', [], [], 200, 'ready\n'],
  ['mails wait', [], [NOTE], 200, 'ready\n'],
  ['something lacks', [LACK], [NOTE], 503, 'not ready\n'],
])('a stranger hears only whether it is ready when %s', async (_, lacks, notes, status, text) => {
  const { ask } = await aHouse({ lacks, notes })
  for (const header of ['x-forwarded-for', 'forwarded']) {
    expect(await ask({ [header]: '192.0.2.7' })).toEqual({ status, text })
  }
})

test('whoever asks on the machine itself hears why', async () => {
  const { ask } = await aHouse({ lacks: [LACK], notes: [NOTE] })
  expect(await ask()).toEqual({ status: 503, text: `not ready\n${LACK}\n${NOTE}\n` })
})

test('the log is told once, and again when it is otherwise', async () => {
  const now = { lacks: [LACK], notes: [NOTE] }
  const { ask, warn } = await aHouse(now)
  await ask({ 'x-forwarded-for': '192.0.2.7' })
  await ask()
  expect(warn.mock.calls).toEqual([[{ lacks: [LACK], notes: [NOTE] }]])
  now.notes = []
  await ask()
  expect(warn).toHaveBeenCalledTimes(2)
  expect(warn).toHaveBeenLastCalledWith({ lacks: [LACK], notes: [] })
})

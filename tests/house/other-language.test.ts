import { Readable } from 'node:stream'
import type { Request, Response } from 'express'
import { expect, test } from 'vitest'
import { SEEN_AGAIN } from '#app/other-language.ts'
import { otherLanguage } from '#bin/other-language.ts'

const address = '/en/report?back=%2Fen'
const marked = [`${address}&${SEEN_AGAIN}`, `/en/report?${SEEN_AGAIN}=1&back=%2Fen`]
const encoded = `${address}&seen%2Dagain`

/** What is read in place of a request, and whether what was sent is kept for its page. */
function readFor(method: string, originalUrl: string) {
  let answer: unknown = 'passed on'
  const request = Object.assign(Readable.from([]), { method, originalUrl, headers: {} })
  const response = { locals: {} as Record<string, unknown> }
  const pages = otherLanguage((asked) => {
    answer = [asked.method, asked.originalUrl, 'sent' in response.locals]
  })
  void pages(request as unknown as Request, response as unknown as Response, () => {})
  return answer
}

test.each(marked)('a form that is sent to %s is read without the mark, and not sent', (at) => {
  expect(readFor('POST', at)).toEqual(['GET', address, true])
})

test.each(marked)('whoever comes back to %s finds a form that can be sent', (at) => {
  expect(readFor('GET', at)).toEqual(['GET', address, false])
})

test('anything else is passed on', () => {
  for (const method of ['GET', 'POST']) {
    expect(readFor(method, address)).toBe('passed on')
    expect(readFor(method, encoded)).toBe('passed on')
    expect(readFor(method, '/en/report?back=a?b')).toBe('passed on')
  }
})

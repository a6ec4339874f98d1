import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { demonstrationAccounts } from '#graphql/demonstration/accounts.ts'
import { expectWhole, openSite, PHONE, type Site } from '#tests/support/browser.ts'
import { kindOf, signIn, walk } from '#tests/support/walk.ts'

/** So many pages of one kind are looked at by each role. */
const OF_ONE_KIND = 2
const DESK = { width: 1280, height: 900 }

const roles = [null, ...demonstrationAccounts]

describe('every page that links lead to, in the played year', () => {
  let site: Site
  beforeAll(async () => {
    site = await openSite()
  })

  describe.each([
    ['en', PHONE],
    ['cy', PHONE],
    ['en', DESK],
  ] as const)('in %s, %o', (lang, viewport) => {
    const met = new Set<string>()
    test.concurrent.each(roles.map((role) => [role?.role ?? 'visitor', role?.email] as const))(
      'is there and whole for %s',
      async (_role, email) => {
        const visit = await site.visit({ viewport })
        const { page } = visit
        if (email) await signIn(page, lang, email)
        const wrong: string[] = []
        await walk(`/${lang}`, OF_ONE_KIND, async (path, fromMail) => {
          const status = await statusOf(page, path)
          if (status === null || (fromMail && [403, 404].includes(status))) return null
          if (status !== 200) {
            wrong.push(`${path} answers ${status}`)
            return null
          }
          // A kind of page is seen in every variant once, whoever comes to it first; the others take turns.
          const isMet = met.has(kindOf(path))
          met.add(kindOf(path))
          await expectWhole(visit, page, isMet ? 'next' : 'every').catch(
            (fault: Error & { actual?: unknown }) =>
              wrong.push(`${path}: ${fault.message} ${JSON.stringify(fault.actual)}`),
          )
          return page.content()
        })
        await visit.context.close()
        expect(wrong).toEqual([])
      },
    )
  })
})

/** Goes to a page; null where it is a file to keep, which leaves the page as it was. */
async function statusOf(page: Page, path: string): Promise<number | null> {
  try {
    return (await page.goto(path))?.status() ?? 0
  } catch (fault) {
    if (String(fault).includes('Download is starting')) return null
    throw fault
  }
}

// What a loader or an action is handed, for calling it as the process does.
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { visitor, type Viewer } from '#graphql/access/viewer.ts'
import type { House } from '#tests/support/house.ts'

export const PUBLIC_URL = 'https://pull.example'

type Asking = {
  path: string
  params?: Record<string, string>
  viewer?: Viewer
  demonstration?: boolean
  mailLeaves?: boolean
  /** What a form sends; without it the page is only read. */
  form?: Record<string, string>
}

export function askedFor(
  house: House,
  { path, params = {}, viewer = visitor, demonstration = false, mailLeaves = true, form }: Asking,
): LoaderFunctionArgs {
  const context: AppLoadContext = {
    engine: house.engine,
    context: async () => ({ ...house.as(viewer), demonstration }),
    viewer: async () => viewer,
    demonstration,
    mailLeaves,
    publicUrl: PUBLIC_URL,
    sent: null,
    requestId: 'a request of a test',
    tellsPlacesOf: () => {},
  }
  const request = new Request(`${PUBLIC_URL}${path}`, {
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  })
  return { request, params, context }
}

/** The Response that some work throws; fails where it throws none. */
export async function thrownBy(work: Promise<unknown>): Promise<Response> {
  try {
    await work
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
  throw new Error('Nothing was thrown.')
}

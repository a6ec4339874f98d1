// What the process hands to every loader and action of one request.
import type { Viewer } from '#graphql/access/viewer.ts'
import type { Context } from '#graphql/context.ts'
import type { Engine } from '#graphql/engine.ts'

declare module '@remix-run/server-runtime' {
  /** Loaders and actions hand over what they return as it is, dates too. */
  interface Future {
    v3_singleFetch: true
  }
  interface AppLoadContext {
    engine: Engine
    /** The context of this request: made once, however many loaders ask. */
    context: () => Promise<Context>
    viewer: () => Promise<Viewer>
    demonstration: boolean
    /** Whether there is a way for mails to leave; else they wait. */
    mailLeaves: boolean
    publicUrl: string
    /** A form that was sent only to be seen in the other language; its page is read, with what was typed. */
    sent: Request | null
    requestId: string
    /** Says of a page that is alike for every visitor that it tells of the places of these sessions and no others. */
    tellsPlacesOf: (sessions: readonly number[]) => void
  }
}

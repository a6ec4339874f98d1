// What the pages that change an event ask for and do.
import type { LoaderFunctionArgs } from '@remix-run/node'
import { numberOf } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { found, run } from '#app/server/run.ts'

const EventToChange = /* @__PURE__ */ graphql(`
  query EventToChange($number: Int!) {
    event(number: $number) {
      id
      number
      state
      viewerCanWrite
      viewerCanTakeDown
      title {
        en
        cy
      }
    }
  }
`)

/** The event of an address, for those who may do that to it; for everybody else there is nothing here. */
export async function eventToChange(
  { params, ...asked }: LoaderFunctionArgs,
  may: 'viewerCanWrite' | 'viewerCanTakeDown',
) {
  const { event } = await run(asked, EventToChange, { number: numberOf(params.event) })
  if (!found(event)[may]) throw new Response(null, { status: 404 })
  return found(event)
}

/** How many would be told is for those alone who may call it off. */
export const EventToCancel = /* @__PURE__ */ graphql(`
  query EventToCancel($number: Int!) {
    event(number: $number) {
      number
      peopleToTell
      title {
        en
        cy
      }
    }
  }
`)

export const CancelEvent = /* @__PURE__ */ graphql(
  `
    mutation CancelEvent($input: EventWithReasonInput!) {
      result: cancelEvent(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

export const TakeDownEvent = /* @__PURE__ */ graphql(
  `
    mutation TakeDownEvent($input: EventWithReasonInput!) {
      result: takeDownEvent(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

export const PutBackEvent = /* @__PURE__ */ graphql(
  `
    mutation PutBackEvent($input: EventKeyInput!) {
      result: putBackEvent(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

// Reads one's own place, by the token of a mail's link or, signed in, by its number.
import type { Translate } from '#app/locales/catalogue.ts'
import { formatDateTime } from '#app/server/format-date.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { found, needsSignIn, run, type Asked } from '#app/server/run.ts'
import { SessionView, sessionView } from '#app/server/session-view.ts'
import type { Lang } from '#app/paths.ts'
import { versionOf } from '#app/text.ts'

const PlaceView = /* @__PURE__ */ graphql(
  `
    fragment PlaceView on SignUp @_unmask {
      id
      number
      state
      name
      note
      heldUntil
      placed
      position
      canWithdraw
      joinUrl
      session {
        ...SessionView
        event {
          organisation {
            contactName
            contactEmail
            contactPhone
            name {
              en
              cy
            }
          }
        }
      }
    }
  `,
  [SessionView],
)

const PlaceByLink = /* @__PURE__ */ graphql(
  `
    query PlaceByLink($token: String!) {
      mySignUp(token: $token) {
        __typename
        ...PlaceView
        ... on PassInvalid {
          why
        }
      }
    }
  `,
  [PlaceView],
)

const OwnPlace = /* @__PURE__ */ graphql(
  `
    query OwnPlace($number: Int!) {
      signUp(number: $number) {
        ...PlaceView
      }
    }
  `,
  [PlaceView],
)

export type PlaceShown = ReturnType<typeof placeView>

/** The place; or why the link does not open. Reading changes nothing. */
export async function readPlace(
  asked: Asked,
  place: string,
  lang: Lang,
): Promise<{ place: PlaceShown } | { fault: 'wrong' | 'used' | 'expired' }> {
  if (/^\d{1,9}$/.test(place)) {
    await needsSignIn(asked)
    const { signUp } = await run(asked, OwnPlace, { number: Number(place) })
    return { place: placeView(found(signUp), lang) }
  }
  const { mySignUp } = await run(asked, PlaceByLink, { token: place })
  return mySignUp.__typename === 'PassInvalid'
    ? { fault: mySignUp.why }
    : { place: placeView(mySignUp, lang) }
}

function placeView({ session, ...signUp }: ResultOf<typeof PlaceView>, lang: Lang) {
  const { heldUntil } = signUp
  const view = sessionView(session, lang)
  return {
    ...signUp,
    heldUntil: null,
    until: heldUntil && formatDateTime(lang, heldUntil),
    // Nobody need give back a place in what is off.
    canWithdraw: signUp.canWithdraw && !view.isOff,
    session: view,
    organisation: versionOf(session.event.organisation.name, lang),
    contact: session.event.organisation,
  }
}

/** What has become of the place, or of the date itself. */
export const placeHeading = (t: Translate, place: PlaceShown) =>
  place.session.isOff
    ? t('signups:place.cancelled')
    : t(`signups:place.heading.${isToWait(place) ? 'askedToWait' : place.state}`)

/** Not confirmed yet, and no place is held meanwhile. */
export const isToWait = ({ state, placed }: Pick<PlaceShown, 'state' | 'placed'>) =>
  state === 'asked' && !placed

/** A sign-up as the operations want it: by its link, or by its id. */
export const placeKey = (place: string, id: string) =>
  /^\d{1,9}$/.test(place) ? { signUpId: id } : { token: place }

// Reads one's own offer to help, by the token of a mail's link or, signed in, by its number.
import { languageOf } from '#app/language.tsx'
import { numbered } from '#app/paths.ts'
import { formatDateTime } from '#app/server/format-date.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { found, needsSignIn, run, type Asked } from '#app/server/run.ts'
import { plain, versionOf } from '#app/text.ts'

const OfferView = /* @__PURE__ */ graphql(`
  fragment OfferView on Application @_unmask {
    id
    number
    state
    name
    message
    reason
    heldUntil
    canWithdraw
    opportunity {
      number
      closedBecause
      title {
        en
        cy
      }
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
`)

const OfferByLink = /* @__PURE__ */ graphql(
  `
    query OfferByLink($token: String!) {
      myApplication(token: $token) {
        __typename
        ...OfferView
        ... on PassInvalid {
          why
        }
      }
    }
  `,
  [OfferView],
)

const OwnOffer = /* @__PURE__ */ graphql(
  `
    query OwnOffer($number: Int!) {
      application(number: $number) {
        ...OfferView
      }
    }
  `,
  [OfferView],
)

export type OfferShown = ReturnType<typeof offerView>

/** The offer; or why the link does not open. Reading changes nothing. */
export async function readOffer(
  asked: Asked,
  offer: string,
): Promise<{ offer: OfferShown } | { fault: 'wrong' | 'used' | 'expired' }> {
  if (!isNumber(offer)) {
    const { myApplication } = await run(asked, OfferByLink, { token: offer })
    return myApplication.__typename === 'PassInvalid'
      ? { fault: myApplication.why }
      : { offer: offerView(myApplication, asked) }
  }
  await needsSignIn(asked)
  const { application } = await run(asked, OwnOffer, { number: Number(offer) })
  return { offer: offerView(found(application), asked) }
}

function offerView({ opportunity, heldUntil, ...own }: ResultOf<typeof OfferView>, asked: Asked) {
  const { lang } = languageOf(asked.request)
  const { title, organisation, number, closedBecause } = opportunity
  return {
    ...own,
    until: own.state === 'asked' && heldUntil ? formatDateTime(lang, heldUntil) : null,
    title: versionOf(title, lang),
    group: versionOf(organisation.name, lang),
    contact: organisation,
    param: numbered(number, plain(title, lang)),
    isOpen: closedBecause === null,
    takenDown: closedBecause === 'not_published',
  }
}

const isNumber = (offer: string) => /^\d{1,9}$/.test(offer)

/** An application as the operations want it: by its link, or by its id. */
export const offerKey = (offer: string, id: string) =>
  isNumber(offer) ? { applicationId: id } : { token: offer }

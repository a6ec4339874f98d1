// Whom people may ask: the county voluntary councils and the commissioner's office, as they stand here.
import { areaLine } from '#app/group.ts'
import { directoryOrder } from '#app/in-order.ts'
import { languageOf } from '#app/language.tsx'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { run, type Asked } from '#app/server/run.ts'
import { versionOf } from '#app/text.ts'

const OfficeFields = /* @__PURE__ */ graphql(`
  fragment OfficeFields on Organisation @_unmask {
    number
    name {
      en
      cy
    }
    contactName
    contactEmail
    contactPhone
    areas {
      kind
      name {
        en
        cy
      }
    }
  }
`)

const Offices = /* @__PURE__ */ graphql(
  `
    query Offices($order: OrganisationOrder!) {
      councils: organisations(
        filter: { kind: county_voluntary_council, states: [verified] }
        order: $order
        first: 30
      ) {
        edges {
          node {
            ...OfficeFields
          }
        }
      }
      offices: organisations(
        filter: { kind: commissioner_office, states: [verified] }
        order: $order
        first: 10
      ) {
        edges {
          node {
            ...OfficeFields
          }
        }
      }
      attributions
    }
  `,
  [OfficeFields],
)

export type OfficeShown = ReturnType<typeof officeShown>

/** Only bodies that are verified here: a name from the reference data alone has nobody at its end. */
export async function loadOffices(asked: Asked) {
  const { lang } = languageOf(asked.request)
  const { councils, offices, attributions } = await run(asked, Offices, {
    order: directoryOrder(lang),
  })
  return {
    councils: councils.edges.map(({ node }) => officeShown(node, lang)),
    offices: offices.edges.map(({ node }) => officeShown(node, lang)),
    attributions,
  }
}

function officeShown(office: ResultOf<typeof OfficeFields>, lang: 'en' | 'cy') {
  const { areas, name, ...rest } = office
  return { ...rest, name: versionOf(name, lang), areas: areaLine(areas, lang) }
}

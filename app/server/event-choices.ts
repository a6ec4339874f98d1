// What the forms of events and opportunities offer to choose from: wards of the group's councils, and the priorities of now.
import { graphql } from '#app/server/graphql.ts'
import { run, type Asked } from '#app/server/run.ts'
import { inOrder } from '#app/in-order.ts'
import type { Lang } from '#app/paths.ts'
import { plain } from '#app/text.ts'

const EventChoices = /* @__PURE__ */ graphql(`
  query EventChoices {
    currentPlans {
      priorities {
        id
        name {
          en
          cy
        }
      }
    }
    areas(kind: ward) {
      code
      name {
        en
        cy
      }
      parent {
        code
        name {
          en
          cy
        }
      }
    }
  }
`)

export type EventChoicesShown = Awaited<ReturnType<typeof eventChoices>>
type Area = { code: string; kind: 'force' | 'council' | 'ward'; parent: { code: string } | null }

/** `areas` are those that the group works in; none means everywhere. `kept` are wards that were chosen before. */
export async function eventChoices(
  asked: Asked,
  areas: readonly Area[],
  lang: Lang,
  kept: readonly ({ code: string } | null)[] = [],
) {
  const found = await run(asked, EventChoices)
  const councils = areas.map(({ kind, code, parent }) => (kind === 'ward' ? parent?.code : code))
  const wards = found.areas
    .filter(
      ({ code, parent }) =>
        !councils.length ||
        councils.includes(parent?.code) ||
        kept.some((ward) => ward?.code === code),
    )
    .map(({ code, name, parent }) => ({
      value: code,
      text: plain(name, lang),
      group: parent ? plain(parent.name, lang) : '',
    }))
  return {
    priorities: found.currentPlans
      .flatMap(({ priorities }) => priorities)
      .map(({ id, name }) => ({ value: id, label: plain(name, lang) })),
    wards: inOrder(
      lang,
      wards,
      ({ group }) => group,
      ({ text }) => text,
    ),
  }
}

// The councils and their wards, to choose from: named and sorted in the page's language.
import { inOrder } from '#app/in-order.ts'
import { languageOf } from '#app/language.tsx'
import { graphql } from '#app/server/graphql.ts'
import { run, type Asked } from '#app/server/run.ts'
import { plain } from '#app/text.ts'

const Councils = graphql(`
  query Councils {
    councils: areas(kind: council) {
      code
      name {
        en
        cy
      }
    }
    wards: areas(kind: ward) {
      code
      name {
        en
        cy
      }
      parent {
        code
      }
    }
  }
`)

export type NamedArea = { code: string; name: string }
export type Council = NamedArea & { wards: NamedArea[] }

export async function loadCouncils(asked: Asked) {
  const { lang } = languageOf(asked.request)
  const { councils, wards } = await run(asked, Councils)
  const named = ({ code, name }: (typeof councils)[number]) => ({ code, name: plain(name, lang) })
  const byName = ({ name }: NamedArea) => name
  return inOrder(
    lang,
    councils.map((council): Council => {
      const own = wards.filter((ward) => ward.parent?.code === council.code)
      return { ...named(council), wards: inOrder(lang, own.map(named), byName) }
    }),
    byName,
  )
}

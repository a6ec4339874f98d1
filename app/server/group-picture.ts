// The picture of a group that a page is about.
import type { LoaderFunctionArgs } from '@remix-run/node'
import { numberOf } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { found, run, type Asked } from '#app/server/run.ts'

export const GroupPictureFields = /* @__PURE__ */ graphql(`
  fragment GroupPictureFields on Picture @_unmask {
    use
    address
    width
    height
    alt {
      en
      cy
    }
  }
`)

const GroupToPicture = /* @__PURE__ */ graphql(
  `
    query GroupToPicture($number: Int!) {
      organisation(number: $number) {
        id
        number
        state
        pictures {
          ...GroupPictureFields
        }
        viewerCan {
          change
          takeAwayPicture
        }
      }
    }
  `,
  [GroupPictureFields],
)

export const KeepPicture = /* @__PURE__ */ graphql(
  `
    mutation KeepPicture($input: KeepPictureInput!) {
      keepPicture(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

export const TakeAwayPicture = /* @__PURE__ */ graphql(`
  mutation TakeAwayPicture($input: TakeAwayPictureInput!) {
    takeAwayPicture(input: $input) {
      __typename
    }
  }
`)

const uses = ['logo', 'photograph'] as const

/** Throws 404 where there is none that the viewer may change or take away. */
export async function pictureToChange(params: LoaderFunctionArgs['params'], asked: Asked) {
  const use = found(uses.find((one) => one === params.use))
  const number = numberOf(params.group)
  const group = found((await run(asked, GroupToPicture, { number })).organisation)
  const { change, takeAwayPicture } = group.viewerCan
  const picture = group.pictures.find((one) => one.use === use)
  if (!change && !(takeAwayPicture && picture)) throw new Response(null, { status: 404 })
  // Another picture has nothing of the one that is there: what is to be seen on it is asked anew.
  const another = new URL(asked.request.url).searchParams.has('another')
  const chooses = change && (another || !picture)
  return { use, group, picture, chooses }
}

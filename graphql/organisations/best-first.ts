// A page of what a search in the directory found: whose name it is comes first, then in the order of names.
import { nameRanking } from '#graphql/search/name-rank.ts'
import type { Database, Prisma } from '#prisma/client.ts'

type Page = {
  cursor?: Prisma.OrganisationWhereUniqueInput | undefined
  skip?: number | undefined
  take?: number | undefined
}
type Asked = {
  where: Prisma.OrganisationWhereInput
  orderBy: Prisma.OrganisationOrderByWithRelationInput[]
}

/** Ids of one page. `take` counts back from the cursor where it is less than nothing. Two statements, with its rows. */
export async function bestFirst(
  db: Database,
  search: string,
  asked: Asked,
  { cursor, skip = 0, take = 0 }: Page,
): Promise<number[]> {
  const found = await db.organisation.findMany({
    ...asked,
    select: { id: true, nameEn: true, nameCy: true },
  })
  const rankOf = nameRanking(search)
  const ids = found
    .map(({ id, nameEn, nameCy }) => ({ id, rank: rankOf([nameEn, nameCy]) }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ id }) => id)
  const onwards = take < 0 ? ids.reverse() : ids
  const start = cursor ? onwards.indexOf(Number(cursor.id)) : 0
  const page = start < 0 ? [] : onwards.slice(start + skip, start + skip + Math.abs(take))
  return take < 0 ? page.reverse() : page
}

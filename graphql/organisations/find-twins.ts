// Finds organisations whose name is near another's in the same area: candidates by trigram, then the rule.
import type { Viewer } from '#graphql/access/viewer.ts'
import { organisationsVisibleTo } from '#graphql/organisations/organisation-access.ts'
import {
  likeness,
  nameWords,
  tellingWords,
  TWIN,
  type TwoNames,
} from '#graphql/organisations/organisation-names.ts'
import { Prisma, type Database } from '#prisma/client.ts'

const MOST_TWINS = 5
const MOST_CANDIDATES = 60
const MOST_WORDS = 8

/**
 * Numbers of the organisations that may be the same, nearest first, at most five, among those that the
 * viewer may see. Without councils it looks everywhere. Two statements.
 */
export async function twinsOf(
  { db, viewer }: { db: Database; viewer: Viewer },
  name: TwoNames,
  councils: readonly string[],
  except = 0,
): Promise<number[]> {
  const given = [name.nameEn ?? '', name.nameCy ?? '']
  const telling = [...new Set(given.flatMap(tellingWords))].slice(0, MOST_WORDS)
  if (!telling.length) return []
  const whole = given.flatMap(nameWords).join(' ')
  const near = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Organisation" AS organisation
    WHERE id <> ${except} AND state <> 'archived'
      AND (${anyOf(telling)})
      AND (
        ${councils.length} = 0
        OR EXISTS (
          SELECT FROM "OrganisationArea" AS area
          WHERE area."organisationId" = organisation.id AND area."areaCode" = ANY (${[...councils]}::text[])
        )
        OR NOT EXISTS (SELECT FROM "OrganisationArea" AS area WHERE area."organisationId" = organisation.id)
      )
    ORDER BY similarity("nameKey", ${whole}) DESC, id
    LIMIT ${MOST_CANDIDATES}`
  const candidates = await db.organisation.findMany({
    where: { AND: [{ id: { in: near.map(({ id }) => id) } }, organisationsVisibleTo(viewer)] },
    select: { id: true, nameEn: true, nameCy: true },
  })
  return candidates
    .map((candidate) => ({ id: candidate.id, likeness: likeness(name, candidate) }))
    .filter((candidate) => candidate.likeness >= TWIN)
    .sort((a, b) => b.likeness - a.likeness || a.id - b.id)
    .slice(0, MOST_TWINS)
    .map(({ id }) => id)
}

/** One condition a word, joined by OR: only so does PostgreSQL use the trigram index. */
const anyOf = (telling: readonly string[]) =>
  Prisma.join(
    telling.map((word) => Prisma.sql`organisation."nameKey" %> ${word}`),
    ' OR ',
  )

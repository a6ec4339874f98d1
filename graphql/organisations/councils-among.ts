// The councils of areas that were chosen: a council itself, a ward's council, all the councils of a force.
import type { Database } from '#prisma/client.ts'

export async function councilsAmong(db: Database, codes: readonly string[]): Promise<string[]> {
  const known = codes.filter((code) => /^W\d{8}$/.test(code))
  if (!known.length) return []
  const councils = await db.area.findMany({
    where: {
      kind: 'council',
      OR: [
        { code: { in: known } },
        { parentCode: { in: known } },
        { children: { some: { code: { in: known } } } },
      ],
    },
    select: { code: true },
  })
  return councils.map(({ code }) => code)
}

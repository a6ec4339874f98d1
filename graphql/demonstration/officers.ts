// Which liaison officer sees to what.
import { councilCodes, type World } from '#graphql/demonstration/world.ts'

/** The officer of Torfaen's groups; everybody else's otherwise. */
export async function officerOf({ db }: World, organisationId: number): Promise<string> {
  const areas = await db.organisationArea.findMany({ where: { organisationId } })
  return officerIn(areas.map(({ areaCode }) => areaCode))
}

/** The same, by the codes of where a group works. */
function officerIn(areaCodes: readonly string[]): string {
  const councils = areaCodes.filter((code) => Object.values(councilCodes).includes(code))
  const onlyTorfaen = councils.length > 0 && councils.every((code) => code === councilCodes.Torfaen)
  return onlyTorfaen ? 'Gethin Maddocks' : 'Carys Beynon'
}

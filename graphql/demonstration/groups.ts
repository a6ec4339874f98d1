// All invented groups that were verified in the course of the year.
import { blaenauGwentGroups } from '#graphql/demonstration/groups-blaenau-gwent.ts'
import { caerphillyGroups } from '#graphql/demonstration/groups-caerphilly.ts'
import { monmouthshireGroups } from '#graphql/demonstration/groups-monmouthshire.ts'
import { newportGroups } from '#graphql/demonstration/groups-newport.ts'
import { torfaenGroups } from '#graphql/demonstration/groups-torfaen.ts'

export const groups = [
  ...newportGroups,
  ...torfaenGroups,
  ...caerphillyGroups,
  ...blaenauGwentGroups,
  ...monmouthshireGroups,
]

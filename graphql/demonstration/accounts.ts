// How to sign in to the demonstration, once for each role. Nothing but a demonstration has these accounts.
import { addressOf } from '#graphql/demonstration/address-of.ts'

/** Everybody's, and for everybody to see. */
export const demonstrationPassword = 'cyd-dynnu-pull-together'

/** Keys of the roles; the words for them stand with the pages and in the command. */
const demonstrationRoles = [
  'liaison_officer',
  'liaison_officer_torfaen',
  'office_staff',
  'owner',
  'organiser',
  'reader',
  'owner_waiting',
  'volunteer',
  'volunteer_welsh',
  'administrator',
] as const

export type DemonstrationRole = (typeof demonstrationRoles)[number]

export type DemonstrationAccount = {
  role: DemonstrationRole
  name: string
  email: string
  password: string
}

/** Who plays which role. */
export const players: Record<DemonstrationRole, string> = {
  liaison_officer: 'Carys Beynon',
  liaison_officer_torfaen: 'Gethin Maddocks',
  office_staff: 'Ffion Treharne',
  owner: 'Nia Prosser',
  organiser: 'Owain Beddoe',
  reader: 'Megan Lloyd',
  owner_waiting: 'Derek Hopla',
  volunteer: 'Comfort Mensah',
  volunteer_welsh: 'Siân Ŵyn-Harris',
  administrator: 'Ruth Adeyemi',
}

export const demonstrationAccounts: readonly DemonstrationAccount[] = demonstrationRoles.map(
  (role) => ({
    role,
    name: players[role],
    email: addressOf(players[role]),
    password: demonstrationPassword,
  }),
)

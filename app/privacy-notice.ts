// What the privacy notice says, as data. Its words stand in the catalogues under these names.

/** The parts of the notice, and the points of each. */
export const privacyNotice = {
  keep: ['account', 'asked', 'groups', 'mails', 'age'],
  why: ['coming', 'change', 'agreed', 'never'],
  who: ['group', 'members', 'officer', 'police'],
  long: ['account', 'without', 'unconfirmed', 'waiting', 'deleted'],
  rights: ['self', 'ask', 'complain'],
} as const

/** Every cookie that we set: its name, and how long a browser keeps it. */
export const cookies = [
  { name: 'session', days: 30 },
  { name: 'language', days: 365 },
  { name: 'place', days: 365 },
] as const

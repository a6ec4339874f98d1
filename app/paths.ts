// Every address as a function, in both languages. A page's name is its file's name in app/routes.

export type Lang = 'en' | 'cy'

export const otherLang = (lang: Lang): Lang => (lang === 'en' ? 'cy' : 'en')

/** The address of each page below /en and /cy. Both languages of one page name the same parameters. */
export const addresses = {
  home: { en: '', cy: '' },
  event: { en: 'events/:event', cy: 'digwyddiadau/:event' },
  publishEvent: { en: 'events/:event/publish', cy: 'digwyddiadau/:event/cyhoeddi' },
  events: { en: 'events', cy: 'digwyddiadau' },
  eventPoster: { en: 'events/:event/poster', cy: 'digwyddiadau/:event/poster' },
  eventsMap: { en: 'events/map', cy: 'digwyddiadau/map' },
  eventsMonth: { en: 'events/month', cy: 'digwyddiadau/mis' },
  opportunitiesMap: { en: 'volunteer/map', cy: 'gwirfoddoli/map' },
  eventCalendar: { en: 'events/:event/calendar.ics', cy: 'digwyddiadau/:event/calendr.ics' },
  opportunities: { en: 'volunteer', cy: 'gwirfoddoli' },
  opportunity: { en: 'volunteer/:opportunity', cy: 'gwirfoddoli/:opportunity' },
  putForward: { en: 'volunteer/:opportunity/put-forward', cy: 'gwirfoddoli/:opportunity/cynnig' },
  changeOpportunity: { en: 'volunteer/:opportunity/change', cy: 'gwirfoddoli/:opportunity/newid' },
  publishOpportunity: {
    en: 'volunteer/:opportunity/publish',
    cy: 'gwirfoddoli/:opportunity/cyhoeddi',
  },
  cancelOpportunity: {
    en: 'volunteer/:opportunity/call-off',
    cy: 'gwirfoddoli/:opportunity/canslo',
  },
  takeDownOpportunity: {
    en: 'volunteer/:opportunity/take-down',
    cy: 'gwirfoddoli/:opportunity/tynnu-i-lawr',
  },
  applications: { en: 'volunteer/:opportunity/offers', cy: 'gwirfoddoli/:opportunity/cynigion' },
  newOpportunity: { en: 'groups/:group/ask-for-help', cy: 'grwpiau/:group/gofyn-am-help' },
  myOffers: { en: 'my-offers', cy: 'fy-nghynigion' },
  myOffer: { en: 'my-offer/:offer', cy: 'fy-nghynnig/:offer' },
  takePlace: { en: 'dates/:session/take-a-place', cy: 'dyddiadau/:session/cymryd-lle' },
  sessionCalendar: { en: 'dates/:session/calendar.ics', cy: 'dyddiadau/:session/calendr.ics' },
  cancelSession: { en: 'dates/:session/call-off', cy: 'dyddiadau/:session/canslo' },
  sessionPeople: { en: 'dates/:session/people', cy: 'dyddiadau/:session/pobl' },
  sessionSheet: { en: 'dates/:session/people/sheet', cy: 'dyddiadau/:session/pobl/dalen' },
  sessionPeopleFile: {
    en: 'dates/:session/people/list.csv',
    cy: 'dyddiadau/:session/pobl/rhestr.csv',
  },
  declineSignUp: { en: 'people/:signUp/take-off', cy: 'pobl/:signUp/tynnu' },
  myPlace: { en: 'my-place/:place', cy: 'fy-lle/:place' },
  myPlaces: { en: 'my-places', cy: 'fy-lleoedd' },
  draftEvent: { en: 'groups/:group/new-event', cy: 'grwpiau/:group/digwyddiad-newydd' },
  changeEvent: { en: 'events/:event/change', cy: 'digwyddiadau/:event/newid' },
  discardDraft: { en: 'drafts/:what/:number/throw-away', cy: 'drafftiau/:what/:number/taflu' },
  cancelEvent: { en: 'events/:event/call-off', cy: 'digwyddiadau/:event/canslo' },
  takeDownEvent: { en: 'events/:event/take-down', cy: 'digwyddiadau/:event/tynnu-i-lawr' },
  signIn: { en: 'sign-in', cy: 'mewngofnodi' },
  signOut: { en: 'sign-out', cy: 'allgofnodi' },
  createAccount: { en: 'create-account', cy: 'creu-cyfrif' },
  checkMail: { en: 'check-your-mail', cy: 'edrych-yn-eich-post' },
  confirmAddress: { en: 'confirm/:token', cy: 'cadarnhau/:token' },
  sendConfirmationAgain: { en: 'send-again', cy: 'anfon-eto' },
  forgottenPassword: { en: 'forgotten-password', cy: 'cyfrinair-anghofiedig' },
  resetPassword: { en: 'new-password/:token', cy: 'cyfrinair-newydd/:token' },
  confirmAddressChange: { en: 'new-address/:token', cy: 'cyfeiriad-newydd/:token' },
  firstAdministrator: { en: 'first-administrator/:token', cy: 'gweinyddwr-cyntaf/:token' },
  account: { en: 'account', cy: 'cyfrif' },
  accountDetails: { en: 'account/details', cy: 'cyfrif/manylion' },
  accountAddress: { en: 'account/address', cy: 'cyfrif/cyfeiriad' },
  accountPassword: { en: 'account/password', cy: 'cyfrif/cyfrinair' },
  accountData: { en: 'account/data', cy: 'cyfrif/data' },
  accountDataFile: { en: 'account/data/file', cy: 'cyfrif/data/ffeil' },
  signOutEverywhere: { en: 'account/sign-out-everywhere', cy: 'cyfrif/allgofnodi-ymhobman' },
  deleteAccount: { en: 'account/delete', cy: 'cyfrif/dileu' },
  notices: { en: 'notices', cy: 'hysbysiadau' },
  privacy: { en: 'privacy', cy: 'preifatrwydd' },
  accessibility: { en: 'accessibility', cy: 'hygyrchedd' },
  help: { en: 'help', cy: 'cymorth' },
  about: { en: 'about', cy: 'amdanom' },
  parity: { en: 'parity', cy: 'y-ddwy-iaith' },
  textsToWrite: { en: 'texts-to-write', cy: 'testunau-i-w-hysgrifennu' },
  textToWrite: { en: 'texts-to-write/:text', cy: 'testunau-i-w-hysgrifennu/:text' },
  today: { en: 'today', cy: 'heddiw' },
  officerSearch: { en: 'today/find', cy: 'heddiw/chwilio' },
  officerDiary: { en: 'today/coming-weeks', cy: 'heddiw/wythnosau-nesaf' },
  links: { en: 'links', cy: 'cysylltiadau' },
  link: { en: 'links/:link', cy: 'cysylltiadau/:link' },
  linkStep: { en: 'links/:link/steps/:step', cy: 'cysylltiadau/:link/camau/:step' },
  setPartner: { en: 'links/:link/partner', cy: 'cysylltiadau/:link/partner' },
  correctEntry: { en: 'links/log/:entry', cy: 'cysylltiadau/cofnod/:entry' },
  reassignLink: { en: 'links/:link/officer', cy: 'cysylltiadau/:link/swyddog' },
  planTask: { en: 'links/:link/plan', cy: 'cysylltiadau/:link/cynllunio' },
  postponeTask: { en: 'tasks/:task/later', cy: 'tasgau/:task/nes-ymlaen' },
  openLink: { en: 'open-a-link', cy: 'agor-cysylltiad' },
  askLink: { en: 'groups/:group/ask-for-a-link', cy: 'grwpiau/:group/gofyn-am-gysylltiad' },
  organisationLinks: { en: 'groups/:group/links', cy: 'grwpiau/:group/cysylltiadau' },
  groups: { en: 'groups', cy: 'grwpiau' },
  registerGroup: { en: 'groups/register', cy: 'grwpiau/cofrestru' },
  group: { en: 'groups/:group', cy: 'grwpiau/:group' },
  claimGroup: { en: 'groups/:group/claim', cy: 'grwpiau/:group/hawlio' },
  groupDates: { en: 'groups/:group/dates', cy: 'grwpiau/:group/dyddiadau' },
  groupDesk: { en: 'groups/:group/desk', cy: 'grwpiau/:group/desg' },
  groupPicture: { en: 'groups/:group/pictures/:use', cy: 'grwpiau/:group/lluniau/:use' },
  changeGroup: { en: 'groups/:group/change', cy: 'grwpiau/:group/newid' },
  closeGroup: { en: 'groups/:group/close', cy: 'grwpiau/:group/cau' },
  groupMembers: { en: 'groups/:group/members', cy: 'grwpiau/:group/aelodau' },
  removeMember: {
    en: 'groups/:group/members/:member/remove',
    cy: 'grwpiau/:group/aelodau/:member/tynnu',
  },
  changeRemit: {
    en: 'groups/:group/members/:member/councils',
    cy: 'grwpiau/:group/aelodau/:member/cynghorau',
  },
  myGroups: { en: 'my-groups', cy: 'fy-ngrwpiau' },
  invitation: { en: 'invitation/:token', cy: 'gwahoddiad/:token' },
  officerQueue: { en: 'office/queue', cy: 'swyddfa/gwirio' },
  checkGroup: { en: 'office/groups/:group', cy: 'swyddfa/grwpiau/:group' },
  settleFlag: { en: 'office/reports/:flag', cy: 'swyddfa/adroddiadau/:flag' },
  administration: { en: 'administration', cy: 'gweinyddu' },
  setUpBody: { en: 'administration/bodies', cy: 'gweinyddu/cyrff' },
  report: { en: 'report/:what/:number', cy: 'rhoi-gwybod/:what/:number' },
  outbox: { en: 'outbox', cy: 'blwch-allan' },
  outboxMail: { en: 'outbox/:mail', cy: 'blwch-allan/:mail' },
  wrong: { en: 'wrong/:status', cy: 'o-chwith/:status' },
  unsentMail: { en: 'unsent-mail', cy: 'post-heb-ei-anfon' },
} as const satisfies Record<string, Record<Lang, string>>

export type PageName = keyof typeof addresses

type ParamsIn<Address extends string> = Address extends `${infer Head}/${infer Rest}`
  ? ParamsIn<Head> | ParamsIn<Rest>
  : Address extends `:${infer Name}`
    ? Name
    : never

export type PageParams<Name extends PageName> = Record<
  ParamsIn<(typeof addresses)[Name]['en']>,
  string | number
>

/** What an address needs besides its name: its parameters, where it has any, and perhaps a query. */
export type PathRest<Name extends PageName> = keyof PageParams<Name> extends never
  ? [params?: undefined, query?: Query]
  : [params: PageParams<Name>, query?: Query]

export type Query = Record<string, string | number | readonly string[] | null | undefined>

/** The address of a page in a language, with its parameters and query. */
export function pathTo<Name extends PageName>(
  name: Name,
  lang: Lang,
  ...[params, query]: PathRest<Name>
): string {
  const given = (params ?? {}) as Record<string, string | number>
  const address = addresses[name][lang].replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(given[key] ?? ''),
  )
  return `/${lang}${address ? `/${address}` : ''}${queryString(query ?? {})}`
}

/** A query with its question mark; what is empty is left out, and so is the mark where nothing is left. */
export function queryString(query: Query): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '') search.append(name, String(one))
    }
  }
  return search.size ? `?${search}` : ''
}

/** A number and a readable end, as in "12-lantern-walkabout"; only the number counts. */
export function numbered(number: number, title: string): string {
  const end = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return end ? `${number}-${end}` : String(number)
}

/** The number at the front of a numbered parameter, or 0, which is nobody's. */
export function numberOf(param: string | undefined): number {
  const digits = /^(\d{1,9})(-|$)/.exec(param ?? '')?.[1]
  return digits ? Number(digits) : 0
}

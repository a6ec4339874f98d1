// What the import says on the command line. It speaks to the operator, and so in English alone.
import type { FetchFault } from '#graphql/imports/fetch-public.ts'
import type { ImportFault, ImportNotice } from '#graphql/imports/outcome.ts'

/** What is wrong with a row or an entry, by code. */
export const faultWords: Record<string, string> = {
  // The table as such.
  quote_not_closed: 'has a quotation mark that is never closed',
  line_too_long: 'is longer than any row can be',
  bad_quotes: 'has quotation marks that make no sense',
  too_many_cells: 'has more cells than there are headings',
  // Organisations.
  required: 'is missing',
  one_language_required: 'is missing: say it in English, Welsh or both',
  repeated: 'is the same as in line {value}',
  no_such_area: 'names no council or ward that is known here: {value}',
  no_such_kind: 'is no kind of organisation that is known here: {value}',
  set_up_by_administrator: 'is a kind that only an administrator sets up',
  reserved_source: 'is kept for the product itself',
  not_an_email: 'is no e-mail address',
  not_a_phone: 'is no telephone number',
  not_a_web_address: 'is no web address',
  'not_an_identifier.gb_chc': 'is no charity number of England and Wales',
  'not_an_identifier.gb_coh': 'is no company number',
  not_an_identifier: 'is no number of that register',
  not_a_name: 'is no name',
  name_with_address: 'has a web or e-mail address in it',
  too_long: 'is too long: at most {limit} characters',
  too_many: 'is too many',
  control_characters: 'holds characters that cannot be shown',
  direction_override: 'holds signs that turn the direction of writing',
  broken_characters: 'holds broken characters',
  wrong: 'cannot be taken',
  // Calendars.
  unreadable: 'breaks the rules of calendars, so that it cannot be read',
  not_ended: 'begins, and never ends',
  no_such_date: 'is a date or time that does not exist: {value}',
  year_out_of_range: 'is in a year too far off: {value}',
  unknown_zone: 'names a time zone that is not known: {value}',
  ends_before_start: 'is not after its start',
  bad_recurrence: 'recurs in a way that cannot be reckoned: {value}',
}

/** Why something was left alone. */
export const leftWords: Record<string, string> = {
  same: 'nothing to change',
  claimed: 'somebody has claimed it',
  changed_here: 'it was changed here since',
  same_number: 'another organisation has the same registration number',
  same_name: 'another organisation in the area has the same name',
  private: 'it is marked as private',
  cancelled: 'it is cancelled',
  over: 'it has no dates to come',
  taken_down: 'it was taken down',
  cancelled_here: 'it was cancelled here',
}

/** Why nothing was imported at all. */
export const refusalWords: Record<string, string> = {
  empty: 'The file is empty.',
  spreadsheet: 'This is a spreadsheet. Save it as CSV (UTF-8) first.',
  not_text: 'This is not a file of text.',
  web_page:
    'This is a web page. Perhaps the address leads to a page about the file, or asks you to sign in first.',
  headings_twice: 'More than one column means the same: {facts}.',
  no_source_id:
    'No heading says which column identifies a row at its source, such as “Source ID” or “Cyfeirnod”. Headings found: {facts}.',
  no_name:
    'No heading says which column has the name, such as “Name” or “Enw”. Headings found: {facts}.',
  not_a_calendar: 'This is not a calendar (iCalendar, .ics).',
  no_such_organisation: 'There is no organisation with the number {facts}.',
  too_large: 'The file is larger than 20 MB.',
  no_such_file: 'There is no such file, or it cannot be read: {facts}.',
  folder: 'This is a folder. Say which file in it: {facts}.',
} satisfies Record<string, string>

export const fetchWords: Record<FetchFault, string> = {
  not_an_address: 'This is no address on the web.',
  not_http: 'Only addresses that begin with http, https or webcal can be fetched.',
  has_credentials: 'An address with a name or password in it is not fetched.',
  no_such_name: 'Nobody knows this name: {at}.',
  not_public: 'This address is not public, so it is not fetched: {at}.',
  unreachable: 'There was no answer that could be read from {at}.',
  too_many_redirects: 'The address sends on more than three times: {at}.',
  wrong_status: 'The answer was not the file: {at}.',
  encoded: 'The answer came packed in a way that was not asked for: {at}.',
  too_large: 'The file is larger than 5 MB: {at}.',
  too_slow: 'It took longer than ten seconds: {at}.',
}

/** Puts facts into a sentence's places. */
export const fill = (sentence: string, facts: Record<string, string | number | null | undefined>) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => shown(String(facts[name] ?? '')))

export const faultSentence = ({ column, code, limit, value }: ImportFault): string => {
  const words = faultWords[code] ?? faultWords.wrong ?? code
  return `${column ? `“${shown(column)}”` : 'it'} ${fill(words, { limit, value })}`
}

export function noticeSentence(notice: ImportNotice): string {
  switch (notice.code) {
    case 'windows_1252':
      return 'Note: the file is not UTF-8, and was read as Windows-1252. Look at the accents (â, ŵ) before you apply.'
    case 'columns_ignored':
      return `Note: these columns mean nothing here and are passed over: ${notice.columns.map(shown).join(', ')}.`
    case 'cut_short':
      return `Note: line ${notice.line}, ${shown(notice.name)}: only its first 400 dates are taken.`
  }
}

/** What came from outside as one line without signs that could steer a terminal. */
export const shown = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 120)

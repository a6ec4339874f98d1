// Goes through a calendar, some entries at a time: what would come of each, or what did.
import type { Context } from '#graphql/context.ts'
import { cancelEvent } from '#graphql/events/cancel-event.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { findImportedEvents } from '#graphql/imports/find-imported-events.ts'
import { importEvent } from '#graphql/imports/import-event.ts'
import { previewOf } from '#graphql/imports/date-changes.ts'
import { decideEvent } from '#graphql/imports/imported-event.ts'
import { importEventInput, type ImportedEvent } from '#graphql/imports/import-input.ts'
import {
  NotImportable,
  type ImportFault,
  type ImportNotice,
  type ImportOutcome,
  type ImportStep,
} from '#graphql/imports/outcome.ts'
import {
  readCalendar,
  type CalendarEvent,
  type CalendarRow,
} from '#graphql/imports/read-calendar.ts'
import { isWebPage } from '#graphql/imports/sniff-csv.ts'
import { readInput } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import type { BilingualText } from '#graphql/text/bilingual-text.ts'
import { addDays } from '#graphql/time/calendar-day.ts'
import { londonDate, startOfLondonDay } from '#graphql/time/london-time.ts'

const ENTRIES_AT_ONCE = 50
/** How far ahead dates are taken: eighteen months. */
const HORIZON_DAYS = 548

export type CalendarImport = {
  bytes: Uint8Array
  organisationId: number
  source: string
  /** Whether to do it, rather than to say what it would do. */
  apply: boolean
  /** Told to whoever signed up for something that the calendar calls off as a whole. */
  reason: BilingualText
  notice: (notice: ImportNotice) => void
}

type Sound = { line: number; name: string; entry: ImportedEvent }

/** Previews the import of a calendar, or applies it. Throws NotImportable before anything is done. */
export async function* importEvents(
  context: Context,
  { bytes, apply, reason, notice, ...at }: CalendarImport,
): AsyncGenerator<ImportStep> {
  const found = await context.db.organisation.count({ where: { id: at.organisationId } })
  if (!found) throw new NotImportable('no_such_organisation', [String(at.organisationId)])
  const now = context.now()
  const until = startOfLondonDay(addDays(londonDate(now), HORIZON_DAYS)).getTime()
  const rows = readCalendar(textOf(bytes, notice), { from: now.getTime(), until })
  for (let behind = 0; behind < rows.length;) {
    const batch = rows.slice(behind, (behind += ENTRIES_AT_ONCE))
    const read = await Promise.all(batch.map((row) => soundOrBad(row, at, notice)))
    const entries = read.flatMap((one) => ('entry' in one ? [one.entry.sourceId] : []))
    const kept = await findImportedEvents(context.db, at, entries)
    const outcomes: ImportOutcome[] = []
    for (const one of read) {
      outcomes.push('entry' in one ? await outcomeOf(one) : one)
    }
    yield { outcomes, share: Math.min(1, behind / rows.length) }

    async function outcomeOf({ line, name, entry }: Sound): Promise<ImportOutcome> {
      const event = kept.get(entry.sourceId) ?? null
      const decision = decideEvent(entry, event, { now, dayOf: londonDate })
      if (decision.do === 'leave') return { line, name, outcome: 'left', reason: decision.reason }
      if (!apply) {
        const outcome = decision.do === 'create' ? 'created' : 'changed'
        return { line, name, outcome, preview: previewOf(entry, event, decision, now) }
      }
      if (decision.do === 'cancel' && event) {
        const cancelled = await cancelEvent(context, { eventId: event.id, reason }).catch(
          unlessLate,
        )
        if (cancelled) return { line, name, outcome: 'changed' }
      }
      const done = await importEvent(context, entry)
      if (done.outcome === 'left') return { line, name, outcome: 'left', reason: done.reason }
      return { line, name, outcome: done.outcome }
    }
  }
}

/** Somebody else was quicker, another import of the same calendar perhaps: what is left to do is decided again. */
function unlessLate(fault: unknown): null {
  if (fault instanceof WrongState) return null
  throw fault
}

async function soundOrBad(
  row: CalendarRow,
  { organisationId, source }: Pick<CalendarImport, 'organisationId' | 'source'>,
  notice: CalendarImport['notice'],
): Promise<Sound | ImportOutcome> {
  if (!('event' in row)) return { ...row, outcome: 'bad' }
  const { line, uid, ...event } = row.event
  const name = nameOf(row.event)
  if (event.cutShort) notice({ code: 'cut_short', name, line })
  try {
    const entry = await readInput(importEventInput, {
      organisationId,
      source,
      sourceId: uid,
      ...event,
    })
    return { line, name, entry }
  } catch (wrong) {
    if (!(wrong instanceof InvalidInput)) throw wrong
    return { line, name, outcome: 'bad', faults: faultsOf(wrong) }
  }
}

const nameOf = ({ title, uid }: CalendarEvent) => (title.en ?? title.cy ?? uid).slice(0, 100)

/** Each property that is wrong once, however many dates it stands in. */
function faultsOf({ issues }: InvalidInput): ImportFault[] {
  const faults = issues.map(({ path, code, limit }) => ({ column: propertyAt(path), code, limit }))
  return [...new Map(faults.map((fault) => [`${fault.column} ${fault.code}`, fault])).values()]
}

const properties: Record<string, string> = {
  title: 'SUMMARY',
  description: 'DESCRIPTION',
  sourceId: 'UID',
}

const propertyAt = (path: readonly string[]) =>
  path.includes('where') ? 'LOCATION' : (properties[path[0] ?? ''] ?? null)

/** Throws NotImportable where it is nothing that could be a calendar. */
function textOf(bytes: Uint8Array, notice: CalendarImport['notice']): string {
  if (!bytes.length) throw new NotImportable('empty')
  if (bytes.includes(0)) throw new NotImportable('not_text')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    notice({ code: 'windows_1252' })
    text = new TextDecoder('windows-1252').decode(bytes)
  }
  if (isWebPage(text)) throw new NotImportable('web_page')
  return text
}

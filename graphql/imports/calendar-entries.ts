// Takes a calendar apart into its entries, each read on its own, so that a broken one spoils no other.
import ICAL from 'ical.js'
import { NotImportable } from '#graphql/imports/outcome.ts'

/** A property as ical.js gives it: name, parameters, type of its values, values. */
export type Property = [
  name: string,
  parameters: Record<string, string | string[]>,
  type: string,
  ...values: unknown[],
]

export type RawEntry =
  | { line: number; properties: Property[]; fault?: never }
  | { line: number; properties?: never; fault: 'unreadable' | 'not_ended' }

export type RawCalendar = {
  /** Whether the whole of it is a list of what is cancelled. */
  cancels: boolean
  /** Its own definitions of time zones, by their names. */
  zones: Map<string, ICAL.Timezone>
  entries: RawEntry[]
}

/** Lines count from 1. Throws NotImportable where the text is no calendar at all. */
export function takeApart(text: string): RawCalendar {
  const calendar: RawCalendar = { cancels: false, zones: new Map(), entries: [] }
  let open: {
    kind: 'VEVENT' | 'VTIMEZONE'
    line: number
    lines: string[]
    inner: string[]
  } | null = null
  let isCalendar = false

  const close = (ended: boolean) => {
    if (open?.kind === 'VEVENT') {
      calendar.entries.push(ended ? read(open) : { line: open.line, fault: 'not_ended' })
    } else if (open && ended) keepZone(calendar.zones, open.lines)
    open = null
  }
  for (const [position, content] of text.split(/\r\n|\n|\r/).entries()) {
    const [, verb, name = ''] = /^(BEGIN|END):([\w-]+)\s*$/i.exec(content) ?? []
    const kind = name.toUpperCase()
    if (kind === 'VCALENDAR') {
      isCalendar = true
      close(false)
    } else if (verb?.toUpperCase() === 'BEGIN' && (kind === 'VEVENT' || kind === 'VTIMEZONE')) {
      close(false)
      open = { kind, line: position + 1, lines: [], inner: [] }
    } else if (open && verb && kind === open.kind) close(true)
    else if (open) {
      // Alarms within an entry are nobody's business here; the halves of a zone are.
      if (verb?.toUpperCase() === 'BEGIN') open.inner.push(kind)
      if (content && (open.kind === 'VTIMEZONE' || !open.inner.length)) open.lines.push(content)
      if (verb?.toUpperCase() === 'END') open.inner.pop()
    } else if (/^METHOD:\s*CANCEL\s*$/i.test(content)) calendar.cancels = true
  }
  if (!isCalendar) throw new NotImportable('not_a_calendar')
  close(false)
  return calendar
}

function read({ line, lines }: { line: number; lines: string[] }): RawEntry {
  const component = parse('VEVENT', lines)
  return component
    ? { line, properties: component.toJSON()[1] as Property[] }
    : { line, fault: 'unreadable' }
}

function keepZone(zones: RawCalendar['zones'], lines: string[]) {
  const component = parse('VTIMEZONE', lines)
  const name = component?.getFirstPropertyValue('tzid')
  if (component && typeof name === 'string') zones.set(name, new ICAL.Timezone(component))
}

function parse(kind: string, lines: readonly string[]): ICAL.Component | null {
  try {
    const text = [`BEGIN:${kind}`, ...lines, `END:${kind}`].join('\r\n')
    return new ICAL.Component(ICAL.parse(text) as unknown[])
  } catch {
    return null
  }
}

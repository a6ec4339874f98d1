// Writes what is said about an event: the event, its sessions and its priorities.
import type { EventFields, SessionFields } from '#graphql/events/event-input.ts'
import type { Transaction } from '#graphql/operation/operation.ts'
import { InvalidInput } from '#graphql/operation/refusal.ts'
import { searchText } from '#graphql/search/search-text.ts'
import { columnsOf } from '#graphql/text/schema.ts'

type Organisation = { nameEn: string | null; nameCy: string | null }

/** The columns of an event. */
export function eventColumns(fields: EventFields, organisation: Organisation) {
  const { title, description, access, signUpNote } = fields
  const venues = fields.sessions.flatMap(({ venue }) => [venue.en, venue.cy])
  return {
    kind: fields.kind,
    ...columnsOf('title', title),
    ...columnsOf('description', description),
    ...columnsOf('access', access),
    ...columnsOf('signUpNote', signUpNote),
    heldIn: [...new Set(fields.heldIn)],
    stepFree: fields.stepFree ?? null,
    hearingLoop: fields.hearingLoop ?? null,
    accessibleToilet: fields.accessibleToilet ?? null,
    minimumAge: fields.minimumAge,
    under18Welcome: fields.under18Welcome,
    dropIn: fields.dropIn,
    searchText: searchText(
      title.en,
      title.cy,
      organisation.nameEn,
      organisation.nameCy,
      ...venues,
      description.en,
      description.cy,
    ),
  }
}

/** The columns of a session. */
export const sessionColumns = (session: SessionFields) => ({
  startsAt: session.startsAt,
  endsAt: session.endsAt,
  capacity: session.capacity,
  signUpClosesHours: session.signUpClosesHours || null,
  online: session.online,
  joinUrl: session.online ? session.joinUrl : null,
  ...columnsOf('venue', session.venue),
  wardCode: session.online ? null : session.wardCode,
})

/** Throws InvalidInput where a priority or a ward does not exist, or a ward is outside the organisation's councils. */
export async function assertReferences(
  tx: Transaction,
  fields: EventFields,
  councils: readonly string[],
): Promise<void> {
  const wardCodes = fields.sessions.flatMap(({ wardCode }) => wardCode ?? [])
  const wards = new Map(
    (await tx.db.area.findMany({ where: { kind: 'ward', code: { in: wardCodes } } })).map(
      (ward) => [ward.code, ward.parentCode],
    ),
  )
  const priorities = await tx.db.priority.count({ where: { id: { in: fields.priorityIds } } })
  const issues = fields.sessions.flatMap(({ wardCode }, position) => {
    if (wardCode === null) return []
    const path = ['sessions', String(position), 'wardCode']
    const council = wards.get(wardCode)
    if (!council) return [{ path, code: 'no_such_ward', limit: null }]
    const outside = councils.length > 0 && !councils.includes(council)
    return outside ? [{ path, code: 'ward_outside_area', limit: null }] : []
  })
  if (priorities !== new Set(fields.priorityIds).size) {
    issues.push({ path: ['priorityIds'], code: 'wrong_id', limit: null })
  }
  if (issues.length) throw new InvalidInput(issues)
}

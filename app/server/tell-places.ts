// Of which dates a page of events tells the places, so that its answer is kept while only others change.
import type { AppLoadContext } from '@remix-run/node'
import type { EventFilter } from '#app/event-filter.ts'
import type { SessionRowData } from '#app/session-row.ts'

/** A page of those that still have a place tells of all: a place that is taken may take one off it. */
export function tellPlaces(
  { context }: { context: AppLoadContext },
  { need }: EventFilter,
  rows: readonly { row: SessionRowData }[],
): void {
  if (!need.includes('places')) context.tellsPlacesOf(rows.map(({ row }) => row.number))
}

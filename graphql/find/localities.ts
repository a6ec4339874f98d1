// The places that people may say they are near, read once a request.
import type { Context } from '#graphql/context.ts'
import { matchLocality, type LocalityMatch } from '#graphql/search/find-locality.ts'
import type { Locality } from '#prisma/client.ts'

const kept = new WeakMap<Context, Promise<Locality[]>>()

/** Every town and postcode district, by its English name. */
export function localitiesOf(context: Context): Promise<Locality[]> {
  const known = kept.get(context)
  if (known) return known
  const localities = context.db.locality.findMany({ orderBy: [{ nameEn: 'asc' }, { id: 'asc' }] })
  kept.set(context, localities)
  return localities
}

/** The place that was meant by what somebody typed, or those that may have been. */
export async function findLocality(
  context: Context,
  text: string,
): Promise<LocalityMatch<Locality>> {
  return matchLocality(text, await localitiesOf(context))
}

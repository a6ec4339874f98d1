// Binds what happened into a chain of batches, so that whatever gets past the locks still shows.
import { createHash } from 'node:crypto'
import { transact, type Transaction } from '#graphql/operation/operation.ts'
import type { Context } from '#graphql/context.ts'
import type { Database, History } from '#prisma/client.ts'

/** Longer than any transaction may last: nobody is still writing a row from before that. */
const SETTLED = 2 * 60_000
const BATCH = 5_000
/** Any number, the same for everybody who seals. */
const SEALING = 7_260_004

/** Seals what has settled since the last time, batch after batch. Returns how many rows it sealed. */
export async function sealHistory(context: Context): Promise<number> {
  let sealed = 0
  for (let rows = BATCH; rows === BATCH; sealed += rows) {
    rows = await transact(context, 'history.seal', sealBatch)
  }
  return sealed
}

async function sealBatch(tx: Transaction): Promise<number> {
  await tx.db.$queryRaw`SELECT pg_advisory_xact_lock(${SEALING})::text`
  const last = await tx.db.historySeal.findFirst({ orderBy: { toId: 'desc' } })
  const settled = new Date(tx.now.getTime() - SETTLED)
  const unsettled = await tx.db.history.findFirst({
    where: { id: { gt: last?.toId ?? 0n }, at: { gt: settled } },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  const rows = await tx.db.history.findMany({
    where: { id: { gt: last?.toId ?? 0n, ...(unsettled && { lt: unsettled.id }) } },
    orderBy: { id: 'asc' },
    take: BATCH,
  })
  const [first, final] = [rows[0], rows.at(-1)]
  if (!first || !final) return 0
  const previous = last?.hash ?? ''
  await tx.db.historySeal.create({
    data: {
      fromId: first.id,
      toId: final.id,
      rows: rows.length,
      previous,
      hash: hashOf(previous, rows),
      at: tx.now,
    },
  })
  return rows.length
}

/** The first row of the first batch that is not what it was when it was sealed; null when all is well. */
export async function firstBrokenSeal(db: Database): Promise<bigint | null> {
  let previous = ''
  for (const seal of await db.historySeal.findMany({ orderBy: { id: 'asc' } })) {
    const rows = await db.history.findMany({
      where: { id: { gte: seal.fromId, lte: seal.toId } },
      orderBy: { id: 'asc' },
    })
    const whole = seal.previous === previous && seal.hash === hashOf(previous, rows)
    if (!whole) return seal.fromId
    previous = seal.hash
  }
  return null
}

function hashOf(previous: string, rows: readonly History[]): string {
  const hash = createHash('sha256').update(previous)
  for (const row of rows) hash.update(`\n${JSON.stringify(lineOf(row))}`)
  return hash.digest('hex')
}

/** A row as it is sealed: every column, in an order of its own. PostgreSQL orders the facts' keys itself. */
const lineOf = (row: History) => [
  String(row.id),
  row.at.toISOString(),
  row.action,
  row.actorId,
  row.via,
  row.subject,
  row.subjectId,
  row.organisationId,
  row.facts,
]

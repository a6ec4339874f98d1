// Whatever falls due by itself, gone through once a minute by a job, or as the demonstration's clock moves.
import type { Context } from '#graphql/context.ts'

export async function sweep(_context: Context): Promise<void> {}

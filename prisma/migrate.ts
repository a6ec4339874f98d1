// Brings a database up to date, one process at a time, and gives the product's role exactly what it needs.
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { applyMigrations } from '#prisma/schema-engine.ts'

/** Any number, the same for everybody who migrates. */
const MIGRATING = 7_260_001

/** A database as its owner, who migrates, and as the product, which works. */
export type DatabaseUrls = { owner: string; product: string }

/**
 * Applies what is missing and grants. Waits while another process does the same.
 * Returns the names of the migrations it applied.
 */
export async function migrate(urls: DatabaseUrls): Promise<string[]> {
  const product = decodeURIComponent(new URL(urls.product).username)
  const client = new pg.Client({ connectionString: urls.owner })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATING])
    const applied = await applyMigrations(urls.owner)
    await runMigrations({ connectionString: urls.owner })
    await client.query(grants(client.escapeIdentifier(product)))
    return applied
  } finally {
    await client.end()
  }
}

const grants = (product: string) => `
  GRANT USAGE ON SCHEMA public, graphile_worker TO ${product};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${product};
  REVOKE ALL ON "_prisma_migrations" FROM ${product};
  REVOKE UPDATE, DELETE, TRUNCATE ON "History", "HistorySeal" FROM ${product};
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, graphile_worker TO ${product};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${product};
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${product};
  DO $$
  DECLARE guarded record;
  BEGIN
    FOR guarded IN SELECT relname FROM pg_class
      WHERE relnamespace = 'graphile_worker'::regnamespace AND relrowsecurity
    LOOP
      EXECUTE format('DROP POLICY IF EXISTS product ON graphile_worker.%I', guarded.relname);
      EXECUTE format(
        'CREATE POLICY product ON graphile_worker.%I TO ${product.replaceAll("'", "''")} USING (true) WITH CHECK (true)',
        guarded.relname
      );
    END LOOP;
  END
  $$;
`

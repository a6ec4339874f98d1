// Prisma's schema engine as WebAssembly: applies the ordinary migrations folder with no binary to download.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'

const home = import.meta.dirname
const filters = { externalTables: [], externalEnums: [] }

/**
 * Applies what a database lacks of prisma/migrations, up to and with `last` where one is named, and returns the
 * names of what it applied.
 */
export async function applyMigrations(url: string, last?: string): Promise<string[]> {
  const migrationsList = await migrations(last)
  const { appliedMigrationNames } = await withEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList, filters }),
  )
  return appliedMigrationNames
}

/** The SQL that makes an empty database into what prisma/schema says. */
export async function sqlOfSchema(url: string): Promise<string> {
  const files = await schemaFiles()
  const { stdout } = await withEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters,
    }),
  )
  return stdout ?? ''
}

async function withEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const datamodels = (await schemaFiles()).map((file): [string, string] => [
    file.path,
    file.content,
  ])
  const { factory, close } = wholeScripts(new PrismaPg({ connectionString: url }))
  const engine = await SchemaEngine.new(
    { datamodels },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
  try {
    return await work(engine)
  } finally {
    engine.free()
    await close()
  }
}

/**
 * The adapter cuts a script at every semicolon, even inside a function's body: hand scripts over whole.
 * Nor does the engine close what it opened.
 */
function wholeScripts(factory: PrismaPg) {
  const opened: Awaited<ReturnType<PrismaPg['connect']>>[] = []
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    opened.push(adapter)
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script)
    }
    return adapter
  }
  return { factory, close: () => Promise.all(opened.map((adapter) => adapter.dispose())) }
}

async function schemaFiles() {
  const folder = path.join(home, 'schema')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort()
  return Promise.all(
    names.map(async (name) => ({
      path: path.join(folder, name),
      content: await readFile(path.join(folder, name), 'utf8'),
    })),
  )
}

/** The migrations that there are, by name, in their order. */
export async function migrationNames(): Promise<string[]> {
  const entries = await readdir(path.join(home, 'migrations'), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function migrations(last?: string) {
  const baseDir = path.join(home, 'migrations')
  const names = (await migrationNames()).filter((name) => !last || name <= last)
  const file = (name: string) => readFile(path.join(baseDir, name), 'utf8')
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: await file('migration_lock.toml') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await file(`${name}/migration.sql`) },
        },
      })),
    ),
  }
}

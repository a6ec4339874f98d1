// Prisma's schema engine as WebAssembly: applies the ordinary migrations folder with no binary to download.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'

const home = import.meta.dirname
const filters = { externalTables: [], externalEnums: [] }

/** Applies what a database lacks of prisma/migrations, and returns the names of what it applied. */
export async function applyMigrations(url: string): Promise<string[]> {
  const engine = await engineOn(url)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await migrations(),
      filters,
    })
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}

/** The SQL that leads from a live database (or from nothing) to prisma/schema. */
export async function sqlTowardsSchema(url: string, from: 'empty' | 'database'): Promise<string> {
  const files = await schemaFiles()
  const engine = await engineOn(url)
  try {
    const { stdout } = await engine.diff({
      from:
        from === 'empty' ? { tag: 'empty' } : { tag: 'schemaDatasource', files, configDir: home },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters,
    })
    return stdout ?? ''
  } finally {
    engine.free()
  }
}

async function engineOn(url: string): Promise<SchemaEngine> {
  const datamodels = (await schemaFiles()).map((file): [string, string] => [file.path, file.content])
  return SchemaEngine.new(
    { datamodels },
    () => {},
    bindMigrationAwareSqlAdapterFactory(wholeScripts(new PrismaPg({ connectionString: url }))),
  )
}

/** The adapter cuts a script at every semicolon, even inside a function's body: hand scripts over whole. */
function wholeScripts(factory: PrismaPg): PrismaPg {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script)
    }
    return adapter
  }
  return factory
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

async function migrations() {
  const baseDir = path.join(home, 'migrations')
  const entries = await readdir(baseDir, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const file = (name: string) => readFile(path.join(baseDir, name), 'utf8')
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: await file('migration_lock.toml') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await file(`${name}/migration.sql`) },
        },
      })),
    ),
  }
}

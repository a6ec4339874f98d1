// Checks what needs no running product: types, documents, lint, form, generated files. Two at a time.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

type Check = { name: string; command: string[] }

const checks: Check[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'documents', command: ['gql.tada', 'check', '--fail-on-warn'] },
  { name: 'form', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
]

const say = (line: string) => void process.stdout.write(`${line}\n`)

function inTurn(command: string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const [name = '', ...rest] = command
    const child = spawn(path.join('node_modules/.bin', name), rest)
    let output = ''
    child.stdout.on('data', (part) => (output += String(part)))
    child.stderr.on('data', (part) => (output += String(part)))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}

/** The printed schema and the types made from it, as they are committed and as they would be now. */
async function generatedIsUpToDate(): Promise<boolean> {
  const { printed } = await import('#bin/print-schema.ts')
  if (readFileSync('graphql/schema.graphql', 'utf8') !== printed()) return false
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'check-')), 'types.d.ts')
  await inTurn(['gql.tada', 'generate-output', '--output', file])
  return readFileSync(file, 'utf8') === readFileSync('app/server/schema-types.d.ts', 'utf8')
}

spawnSync(process.execPath, ['bin/generate-client.ts'], { stdio: ['ignore', 'ignore', 'inherit'] })
const waiting = [...checks]
let wrong = 0
const report = (name: string, ok: boolean, output = '') => {
  if (!ok) wrong++
  say(`${ok ? 'ok   ' : 'WRONG'} ${name}${ok ? '' : `\n${output}`}`)
}
const worker = async () => {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const { ok, output } = await inTurn(check.command)
    report(check.name, ok, output)
  }
}
await Promise.all([worker(), worker()])
report('generated files', await generatedIsUpToDate(), 'Run: npm run generate')
process.exit(wrong ? 1 : 0)

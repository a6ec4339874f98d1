// Prints who may do what, from the one table that decides it, to docs/access.md.
import { writeFile } from 'node:fs/promises'
import { format } from 'prettier'
import { permissions } from '#graphql/access/permissions.ts'

const columns = {
  anyone: 'anybody',
  signedIn: 'somebody signed in',
  self: 'whose it is',
  members: 'members of the organisation',
  officer: 'liaison officer in remit',
  administrator: 'administrator',
} as const

const cell = (value: unknown) =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : value ? 'yes' : ''

/** The table as Markdown. */
export function accessTable(): Promise<string> {
  const names = Object.keys(columns) as (keyof typeof columns)[]
  const lines = Object.entries(permissions).map(
    ([name, rule]) =>
      `| ${name} | ${names.map((column) => cell((rule as Record<string, unknown>)[column])).join(' | ')} |`,
  )
  return format(
    `# Who may do what

Printed from \`graphql/access/permissions.ts\` by \`npm run generate\`; the operations, GraphQL's scopes and the pages' buttons read the same table. The product itself (jobs, imports, commands) may do everything. What somebody may not see is not found.

A liaison officer's and an office's role counts while the body that gave it is verified. An officer decides "of others": not about a body to which they belong, nor about a commissioner's office or a county voluntary council. Those are the administrator's, as is where such an office works.

| permission | ${names.map((name) => columns[name]).join(' | ')} |
|---|${names.map(() => '---').join('|')}|
${lines.join('\n')}
`,
    { parser: 'markdown' },
  )
}

if (import.meta.main) await writeFile('docs/access.md', await accessTable())

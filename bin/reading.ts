// `npm run reading -- --lang cy`: what nobody has read yet; with `--reader NAME`, NAME has read it.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { messagesIn } from '#app/locales/messages.ts'
import { unreadIn, withReading, type Readings } from '#app/locales/reading.ts'
import { londonDate } from '#graphql/time/london-time.ts'
import type { Lang } from '#app/paths.ts'

const USAGE = `Say which language, and where to begin:
  npm run reading -- --lang cy [--part eventPage]
lists what nobody has read. --part is a part of the catalogue, or how its keys begin.
When every message of the list has been read and mended, the same with
  --reader "NAME"
keeps that NAME read them as they are now.`

const say = (line: string) => void process.stdout.write(`${line}\n`)

function given(): { lang: Lang; part: string; reader: string } | null {
  try {
    const { values } = parseArgs({
      options: {
        lang: { type: 'string' },
        part: { type: 'string', default: '' },
        reader: { type: 'string', default: '' },
      },
    })
    const { lang, part, reader } = values
    return lang === 'en' || lang === 'cy' ? { lang, part, reader: reader.trim() } : null
  } catch {
    return null
  }
}

const asked = given()
if (!asked) {
  say(USAGE)
  process.exit(1)
}
const { lang, part, reader } = asked
const file = `app/locales/reading/${lang}.json`
const readings = JSON.parse(await readFile(file, 'utf8')) as Readings
const other = messagesIn(lang === 'cy' ? 'en' : 'cy')
const isAsked = (key: string) => !part || key === part || key.startsWith(`${part}.`)
if (![...messagesIn(lang).keys()].some(isAsked)) {
  say(`No message begins with ${part}.\n\n${USAGE}`)
  process.exit(1)
}
const unread = [...unreadIn(lang, readings)].filter(([key]) => isAsked(key))

for (const [key, sentences] of unread) {
  say(`${key}\n${(other.get(key) ?? []).map((text) => `    ${text}\n`).join('')}`.trimEnd())
  say(sentences.map((text) => `  = ${text}`).join('\n'))
}
say(`${unread.length} messages are unread (${readings.unread}).`)

if (reader && unread.length) {
  const keys = unread.map(([key]) => key)
  const now = withReading(readings, { reader, on: londonDate(new Date()), lang, keys })
  await writeFile(file, await format(JSON.stringify(now, null, 2), { parser: 'json' }))
  say(`Kept in ${file}: read by ${reader}.`)
}

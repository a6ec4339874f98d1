// What `npm run import` is told.
import path from 'node:path'
import { parseArgs } from 'node:util'

export type ImportArguments = {
  what: 'organisations' | 'events'
  /** A file, or for a calendar an address on the web. */
  from: string
  source: string
  /** The number of the organisation whose calendar it is. */
  organisationId: number
  apply: boolean
  database: 'pull_together' | 'demonstration'
}

export const USAGE = `Say what to import:
  npm run import -- organisations FILE.csv [--source NAME] [--apply]
  npm run import -- events FILE_OR_ADDRESS.ics --organisation NUMBER [--source NAME] [--apply]
Without --apply it says what it would do, and does nothing. With --demonstration it works on the demonstration.`

/** What is wrong with what was said, in a sentence. */
export class ArgumentsWrong extends Error {}

/** Throws ArgumentsWrong. */
export function readImportArguments(
  given: readonly string[],
  variables: Record<string, string | undefined> = {},
): ImportArguments {
  const { values, positionals } = parse(given)
  const [what, from, ...more] = positionals
  if ((what !== 'organisations' && what !== 'events') || !from || more.length) {
    throw new ArgumentsWrong(USAGE)
  }
  if (what === 'organisations' && isAddress(from)) {
    throw new ArgumentsWrong('A table is read from a file. Fetch it from the web first.')
  }
  const number = Number(values.organisation)
  if (what === 'events' && !(Number.isSafeInteger(number) && number > 0 && number < 2 ** 31)) {
    throw new ArgumentsWrong(
      'Say whose calendar it is: --organisation with the number that stands in the address of its page.',
    )
  }
  const source = (values.source ?? sourceOf(from)).trim()
  if (!source || source.length > 100 || source === 'reference') {
    throw new ArgumentsWrong(
      'Say where it comes from: --source with a name of your own, at most 100 characters.',
    )
  }
  const demonstration = values.demonstration || variables.DEMONSTRATION === '1'
  return {
    what,
    from,
    source,
    organisationId: what === 'events' ? number : 0,
    apply: values.apply,
    database: demonstration ? 'demonstration' : 'pull_together',
  }
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        apply: { type: 'boolean', default: false },
        demonstration: { type: 'boolean', default: false },
        organisation: { type: 'string' },
        source: { type: 'string' },
      },
      allowPositionals: true,
    })
  } catch (fault) {
    const unknown = /'(-[^' ]*)/.exec(String(fault))?.[1]
    throw new ArgumentsWrong(unknown ? `This is not understood: ${unknown}\n\n${USAGE}` : USAGE)
  }
}

/** Whether it is meant as an address; which of them can be fetched is for whoever fetches to say. */
export const isAddress = (from: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(from)

/** A file's name without its ending; of an address the host alone, because the rest may be a secret. */
function sourceOf(from: string): string {
  if (!isAddress(from)) return path.basename(from, path.extname(from)).slice(0, 100)
  const address = from.replace(/^webcals?:/i, 'https:')
  return URL.canParse(address) ? new URL(address).hostname.slice(0, 100) : ''
}

// A real mail server on this machine alone, which keeps what it is given or refuses it.
import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'

export type Received = {
  from: string
  to: string[]
  /** The headers by their names in small letters, unfolded and decoded. */
  headers: Record<string, string>
  text: string
  html: string
}

export type MailServer = {
  url: string
  received: Received[]
  /** Answers every mail with this code from now on; null takes them. */
  refuseWith: (code: number | null) => void
  /** How many were offered, whether taken or not. */
  offered: () => number
}

export async function openMailServer(): Promise<MailServer> {
  const received: Received[] = []
  let refusal: number | null = null
  let offers = 0
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        offers++
        const { mailFrom, rcptTo } = session.envelope
        const to = rcptTo.map(({ address }) => address)
        if (refusal !== null) {
          // As real servers do, it quotes the address.
          done(Object.assign(new Error(`<${to[0]}> no`), { responseCode: refusal }))
          return
        }
        const raw = Buffer.concat(chunks).toString()
        received.push({ ...read(raw), from: mailFrom ? mailFrom.address : '', to })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuseWith: (code) => (refusal = code),
    offered: () => offers,
  }
}

function read(raw: string) {
  const { headers, body } = parted(raw)
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1]
  const parts = boundary ? body.split(`--${boundary}`).slice(1, -1).map(parted) : []
  const bodyOf = (type: string) => {
    const part = parts.find((one) => one.headers['content-type']?.startsWith(type))
    return part ? decoded(part.body, part.headers['content-transfer-encoding']) : ''
  }
  return { headers, text: bodyOf('text/plain').trimEnd(), html: bodyOf('text/html') }
}

function parted(raw: string) {
  const [head = '', ...rest] = raw.replace(/^\r\n/, '').split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).toLowerCase(), decodedWords(line.slice(at + 1).trim())]
    }),
  )
  return { headers, body: rest.join('\r\n\r\n') }
}

const decoded = (body: string, encoding = '7bit') =>
  encoding === 'base64'
    ? Buffer.from(body, 'base64').toString()
    : encoding === 'quoted-printable'
      ? unquoted(body.replace(/=\r\n/g, '')).replace(/\r\n/g, '\n')
      : body.replace(/\r\n/g, '\n')

const unquoted = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})|[^\x00-\x7f]/gi, (all, hex: string | undefined) =>
      hex ? String.fromCharCode(Number.parseInt(hex, 16)) : all,
    ),
    'latin1',
  ).toString()

/** Headers say anything but ASCII in words such as =?UTF-8?Q?...?=. */
const decodedWords = (header: string) =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/(?:=\?UTF-8\?([QB])\?[^?]*\?=)+/gi, (words) =>
      Buffer.concat(
        [...words.matchAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi)].map(([, kind, word = '']) =>
          kind?.toUpperCase() === 'B'
            ? Buffer.from(word, 'base64')
            : Buffer.from(unquoted(word.replace(/_/g, ' '))),
        ),
      ).toString(),
    )

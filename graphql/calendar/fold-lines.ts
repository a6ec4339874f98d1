// Folds the lines of an iCalendar file, as RFC 5545 (3.1) counts them: in octets.

const MOST_OCTETS = 75
const encoder = new TextEncoder()

/** Lines of at most 75 octets, no character cut in two, each with its CRLF; folds that were there are redone. */
export function foldLines(text: string): string {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => `${fold(line)}\r\n`)
    .join('')
}

function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const length = encoder.encode(character).length
    if (octets + length > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += length
  }
  return folded
}

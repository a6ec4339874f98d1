// Shows how far a long piece of work has come: a bar on a terminal, a line now and then elsewhere.
import type { WriteStream } from 'node:tty'

type Output = Pick<WriteStream, 'write' | 'isTTY' | 'columns'>

const WIDTH = 30
const STEP = 0.1

export function progressBar(output: Output) {
  let told = 0
  let drawn = false
  const clear = () => {
    if (drawn) output.write('\r\u001b[K')
    drawn = false
  }
  return {
    /** How much is done, from 0 to 1, and what to say beside it. */
    show(share: number, beside: string) {
      const percent = `${Math.floor(share * 100)}%`.padStart(4)
      if (output.isTTY) {
        const full = Math.round(share * WIDTH)
        output.write(
          `\r\u001b[K[${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}]${percent}  ${beside}`,
        )
        drawn = true
      } else if (share >= told + STEP || (share >= 1 && told < 1)) {
        told = share
        output.write(`${percent}  ${beside}\n`)
      }
    },
    /** Makes room for other lines, and at the end. */
    clear,
  }
}

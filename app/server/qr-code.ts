// A code for the camera of a telephone, as one path.
import { create } from 'qrcode'

/** `size`: how many squares wide; each is 1 by 1 in the path's own units. */
export type QrCode = { size: number; path: string }

/** The code of an address. A poster is creased and rained on: a quarter of it may be lost ("Q"). */
export function qrCode(address: string): QrCode {
  const { modules } = create(address, { errorCorrectionLevel: 'Q' })
  const { size } = modules
  const dark = (row: number, column: number) => column < size && modules.get(row, column) === 1
  let path = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!dark(row, column)) continue
      const from = column
      while (dark(row, column + 1)) column++
      path += `M${from} ${row}h${column - from + 1}v1H${from}z`
    }
  }
  return { size, path }
}

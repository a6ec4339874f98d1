// What a few groups of the demonstration show: drawn here, so that nothing comes from outside.
import { both, type Two } from '#graphql/demonstration/two.ts'
import type { PictureUse } from '#prisma/client.ts'

export type PictureScript = {
  group: string
  use: PictureUse
  /** SVG. */
  drawing: string
  alt: Two
}

const drawn = (width: number, height: number, ...parts: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * 4}" height="${height * 4}">${parts.join('')}</svg>`
const filled = (colour: string, d: string) => `<path fill="${colour}" d="${d}"/>`

const lantern = (x: number, y: number) =>
  `<g transform="translate(${x} ${y})">${filled('#ffd48a', 'M-9 0h18l3 22h-24z')}${filled('#f5924f', 'M-3 6h6l2 14h-10z')}${filled('#14231e', 'M-11-5h22v5h-22zM-13 22h26v5h-26z')}<path fill="none" stroke="#14231e" stroke-width="3" d="M-8-5a8 9 0 0116 0"/></g>`

const spade = (turn: number) =>
  `<g transform="rotate(${turn} 40 40)">${filled('#ad450f', 'M37 8h6v38h-6zM31 5h18v6h-18z')}${filled('#0f5143', 'M30 44h20v16q0 11-10 17-10-6-10-17z')}</g>`

export const pictures: readonly PictureScript[] = [
  {
    group: 'pill-lantern-walkers',
    use: 'logo',
    drawing: drawn(80, 80, filled('#0d4538', 'M0 0h80v80H0z'), lantern(40, 31)),
    alt: both('A lantern', 'Llusern'),
  },
  {
    group: 'pill-lantern-walkers',
    use: 'photograph',
    drawing: drawn(
      240,
      160,
      filled('#243b53', 'M0 0h240v160H0z'),
      filled(
        '#14231e',
        'M0 110V60l20-16 20 16V44l24-18 24 18v22l22-18 22 18V50l26-20 26 20v18l28-18 28 18v42z',
      ),
      filled(
        '#ffd48a',
        'M14 76h8v12h-8zM58 60h9v13h-9zM104 80h8v12h-8zM152 66h9v13h-9zM207 82h8v11h-8z',
      ),
      filled('#465750', 'M0 110h240v50H0z'),
      lantern(50, 116),
      lantern(104, 122),
      lantern(160, 117),
      lantern(204, 123),
    ),
    alt: both(
      'A drawing: four lanterns in a street at dusk, in front of a row of houses with lit windows.',
      'Llun wedi’i ddarlunio: pedair llusern mewn stryd wrth iddi nosi, o flaen rhes o dai â golau yn y ffenestri.',
    ),
  },
  {
    group: 'blaenavon-spade-club',
    use: 'logo',
    drawing: drawn(80, 80, filled('#fdf1e6', 'M0 0h80v80H0z'), spade(35), spade(-35)),
    alt: both('Two spades, crossed', 'Dwy raw wedi’u croesi'),
  },
]

// Whether a page is about abuse, so that somebody who must not be seen reading it is shown the way off it.
import type { AuthoredText } from '#app/text.ts'

// No priority and no kind says so: what is written says it. Welsh by the part of a word that no mutation changes.
const words = [
  String.raw`domestic (?:abuse|violence)|abusive (?:partner|relationship|home)|coercive control`,
  String.raw`violence against (?:women|girls)|(?:gender|honour)[- ]based|women['’]s aid|forced marriage`,
  String.raw`sexual(?:ly)? (?:abus|assault|exploit|violence|harass)|\brape\b|\bstalk(?:ing|ed|er)|genital mutilation|\bfgm\b`,
  String.raw`child abuse|(?:criminal|child|of people|of children) exploitation|exploitation of|modern slavery|human trafficking`,
  String.raw`am-?drin|\b[td]h?rais (?:domestig|rhywiol|yn erbyn|yn y cartref|ar sail)|ymddygiad rheolaethol|orfodaeth`,
  String.raw`cymorth i fenywod|briodas(?:au)? (?:dan orfod|orfodol|gorfodol)|priodas(?:au)? (?:dan orfod|orfodol|gorfodol)`,
  String.raw`\b[td]h?reisio\b|aflonyddu rhywiol|stelcian|stelcio|organau cenhedlu|amfanteisi|aethwasiaeth fodern|asnachu pobl`,
]
const aboutAbuse = new RegExp(words.join('|'), 'i')

/** By what anybody reads there, in either language. */
export const isAboutAbuse = (...texts: AuthoredText[]): boolean =>
  texts.some(({ en, cy }) => aboutAbuse.test(en ?? '') || aboutAbuse.test(cy ?? ''))

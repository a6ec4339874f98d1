// `npm run plain`: how hard the passages of the public pages are to read.
import {
  gradeOf,
  HARDEST_GRADE,
  LONGEST_SENTENCES,
  sentenceLengthOf,
  wordsOf,
} from '#bin/plain-language.ts'
import { publicPassages } from '#bin/public-passages.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

const told = [
  { lang: 'en', measure: gradeOf, most: HARDEST_GRADE, unit: 'Flesch-Kincaid grade' },
  { lang: 'cy', measure: sentenceLengthOf, most: LONGEST_SENTENCES, unit: 'words a sentence' },
] as const

let hard = 0
for (const { lang, measure, most, unit } of told) {
  say(`${lang}: ${unit}, at most ${most}`)
  for (const { page, text } of publicPassages(lang)) {
    const figure = measure(text)
    const isHard = figure > most
    if (isHard) hard++
    const words = String(wordsOf(text).length).padStart(5)
    say(`${isHard ? '!' : ' '} ${figure.toFixed(1).padStart(5)} ${words} words  ${page}`)
  }
}
say(hard === 0 ? 'Every passage can be read at about 11.' : `Too hard: ${hard}`)
process.exitCode = hard === 0 ? 0 : 1

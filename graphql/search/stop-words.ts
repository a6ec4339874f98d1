/** Small words of both languages that say nothing about what is looked for, folded. */
const small = `
a an and are as at be by for from in is it its my near of on or our the to with
ac am ar at ein ei er eu fy gan ger gyda heb i ir is mae mewn na neu nes o or oes os sydd trwy tua un wedi
y yng ym yn yr yw
`

const stopWords = new Set(small.split(/\s+/).filter(Boolean))

/** Whether a folded word may be left out of a search that has other words. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word) || /^\p{L}$/u.test(word)
}

// How hard a text is to read: for English by the Flesch-Kincaid grade, for Welsh by the length of its sentences.

/** English read at an age of about 11: grade 6, to which a child of 11 to 12 belongs. */
export const HARDEST_GRADE = 6.9

/** For Welsh no formula is accepted. Sentences of this many words on average are as short as our English ones. */
export const LONGEST_SENTENCES = 15

/** A passage of fewer words tells too little to be measured. */
export const PASSAGE = 100

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0)

export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []

/** Syllables of an English word, as its vowels sound: a run of them is one, a silent e none. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[’']s?$/, '')
  if (/^\d+$/.test(plain)) return plain.length
  if (plain.length <= 3) return 1
  const spoken = plain
    .replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, (end) =>
      /[sxz]es$|[cg]es$/.test(end) ? end : (end[0] ?? ''),
    )
    .replace(/^y/, '')
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1)
}

/** The school year, counted as in the United States, that an English text can be read in. 0 for no text. */
export function gradeOf(text: string): number {
  const words = wordsOf(text)
  const sentences = sentencesOf(text)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** Words a sentence, on average. 0 for no text. */
export const sentenceLengthOf = (text: string): number =>
  wordsOf(text).length / Math.max(1, sentencesOf(text).length)

// A text of the demonstration in English, in Welsh or in both.

export type Two = { en: string | null; cy: string | null }

export const both = (en: string, cy: string): Two => ({ en, cy })
export const inEnglish = (en: string): Two => ({ en, cy: null })
export const inWelsh = (cy: string): Two => ({ en: null, cy })

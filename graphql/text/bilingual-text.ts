/** What somebody wrote, or what something is called, in English, Welsh or both. */
export type BilingualText = { en: string | null; cy: string | null }

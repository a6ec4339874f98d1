/** The page's two languages. Neither is the other one's translation. */
export type Language = 'en' | 'cy'

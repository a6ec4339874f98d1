// The language that somebody chose before, on this browser.
import type { Lang } from '#app/paths.ts'

/** Null where nobody has chosen one. */
export const rememberedLanguage = (request: Request): Lang | null =>
  (/(?:^|;\s*)language=(en|cy)\b/.exec(request.headers.get('Cookie') ?? '')?.[1] as
    Lang | undefined) ?? null

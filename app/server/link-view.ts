// What several pages show of a link: its names, its stage and what comes next, in words.
import type { KnotStage } from '#app/components/stage-knot.tsx'
import type { Language } from '#app/language.tsx'
import { formatDate } from '#app/server/format-date.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { versionOf } from '#app/text.ts'

type Stage = 'asked' | 'introduced' | 'active' | 'closed'

/** A stage as people speak of it: a closed link is tied, was let go, or was taken back. */
export type StageName = 'asked' | 'introduced' | 'active' | Outcome

type Outcome = 'tied' | 'let_go' | 'withdrawn'

export const stageName = (link: { stage: Stage; outcome: Outcome | null }): StageName =>
  link.stage === 'closed' ? (link.outcome ?? 'let_go') : link.stage

/** Since when a link stands where it does: closed, known to both sides, or asked for. */
export const standsSince = (link: {
  createdAt: Date
  introducedAt: Date | null
  closedAt: Date | null
}): Date => link.closedAt ?? link.introducedAt ?? link.createdAt

/** The knot of a stage; of a link that nothing came of, one end. */
export const knotOf: Record<StageName, KnotStage> = {
  asked: 1,
  introduced: 2,
  active: 3,
  tied: 4,
  let_go: 1,
  withdrawn: 1,
}

/** What lists and the board ask of a link. */
export const ListedLink = graphql(`
  fragment ListedLink on Link @_unmask {
    number
    stage
    outcome
    outcomeNote
    purpose
    language
    createdAt
    introducedAt
    closedAt
    lastHeardAt
    isSilent
    daysSilent
    askedBy {
      name {
        en
        cy
      }
    }
    partner {
      name {
        en
        cy
      }
    }
    officer {
      name
    }
    openTasks {
      what
      dueOn
      daysOverdue
    }
  }
`)

/** A text of some length, cut at a word. */
export function shortened(text: string, length = 90): string {
  if (text.length <= length) return text
  return `${text.slice(0, length).replace(/\s+\S*$/, '')}…`
}

/** A text's language for `lang`, where it has one of the two. */
export const textLanguage = (code: string): 'en' | 'cy' | null =>
  code === 'en' || code === 'cy' ? code : null

/** How a list or the board shows a link. */
export function listedLink(
  { lang, t }: Pick<Language, 'lang' | 't'>,
  link: ResultOf<typeof ListedLink>,
) {
  const stage = stageName(link)
  const next = link.openTasks[0]
  return {
    number: link.number,
    stage,
    asker: versionOf(link.askedBy.name, lang),
    partner: link.partner && versionOf(link.partner.name, lang),
    officer: link.officer?.name ?? null,
    purpose: shortened(link.purpose),
    purposeLang: textLanguage(link.language),
    lastWord: formatDate(lang, link.lastHeardAt, 'long'),
    closedOn: link.closedAt && formatDate(lang, link.closedAt, 'long'),
    next: next
      ? t('links:board.next', { what: next.what, date: formatDate(lang, next.dueOn, 'long') })
      : null,
    ...noteOf(),
  }

  function noteOf(): { note: string | null; late: boolean } {
    if (link.stage === 'closed') return { note: link.outcomeNote, late: false }
    const count = next?.daysOverdue ?? 0
    if (count > 0) return { note: t('links:board.lateDays', { count }), late: true }
    if (link.isSilent)
      return { note: t('links:board.silentDays', { count: link.daysSilent }), late: true }
    if (next) {
      const date = formatDate(lang, next.dueOn, 'long')
      return { note: t('links:board.next', { what: next.what, date }), late: false }
    }
    const date = formatDate(lang, standsSince(link), 'long')
    return { note: t('links:board.since', { date }), late: false }
  }
}

// One thing that the officer has to see to, as a row of their day.
import type { Language } from '#app/language.tsx'
import { numbered } from '#app/paths.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { shortened } from '#app/server/link-view.ts'
import { plain, versionOf } from '#app/text.ts'

export const DueView = graphql(`
  fragment DueView on DueItem @_unmask {
    state
    days
    answered
    task {
      number
      what
    }
    link {
      number
      purpose
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
    }
    organisation {
      number
      name {
        en
        cy
      }
    }
  }
`)

type Item = ResultOf<typeof DueView>

/** Null where what it was about is gone. */
export function dueRow(language: Language, item: Item) {
  if (item.organisation) return groupRow(language, item.organisation)
  return item.link ? linkRow(language, item, item.link) : null
}

function groupRow({ lang, t, to }: Language, group: NonNullable<Item['organisation']>) {
  const href = to('checkGroup', { group: group.number })
  return {
    state: 'new' as const,
    stateText: t('links:today.newGroup'),
    href,
    actHref: href,
    laterHref: null,
    title: versionOf(group.name, lang),
    text: t('links:today.wantsCheck'),
    act: t('links:today.check'),
  }
}

function linkRow(
  { lang, t, to }: Language,
  { state, days, answered, task }: Item,
  link: NonNullable<Item['link']>,
) {
  const param = { link: numbered(link.number, plain(link.askedBy.name, lang)) }
  const words = {
    overdue: t('links:today.overdueDays', { count: days }),
    today: t('links:today.dueToday'),
    new: t(answered ? 'links:today.answered' : 'links:today.newAsk'),
    silent: t('links:today.silentDays', { count: days }),
  }
  const doing = { overdue: 'note', today: 'note', new: 'see', silent: 'nudge' } as const
  const partner = link.partner
    ? t('links:partner', { name: plain(link.partner.name, lang) })
    : t('links:noPartner')
  return {
    state,
    stateText: words[state],
    href: to('link', param),
    actHref: state === 'new' ? to('link', param) : `${to('link', param)}#note`,
    laterHref: task ? to('postponeTask', { task: task.number }) : to('planTask', param),
    title: versionOf(link.askedBy.name, lang),
    text: task?.what ?? (state === 'new' ? shortened(link.purpose) : partner),
    act: t(`links:today.${doing[state]}`),
  }
}

type Waiting = { kind: 'unsafe' | 'report' | 'claim' | 'review'; count: number; days: number }

/** What waits in the queue of what is to be checked: one row for each kind. */
export function waitingRow({ t, to }: Language, { kind, count, days }: Waiting) {
  return {
    kind,
    state: kind === 'unsafe' ? ('overdue' as const) : ('new' as const),
    stateText: t(`links:waiting.state.${kind}`),
    href: to('officerQueue'),
    title: t(`links:waiting.${kind}`, { count }),
    text: t('links:waiting.oldest', { count: days }),
  }
}

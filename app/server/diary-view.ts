// The officer's coming days as pages show them: what is planned, whose review falls due, and what is on.
import type { Language } from '#app/language.tsx'
import { numbered } from '#app/paths.ts'
import { dateParts, formatDate, formatTime } from '#app/server/format-date.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { plain, versionOf } from '#app/text.ts'

export const DiaryView = graphql(`
  fragment DiaryView on DiaryEntry @_unmask {
    day
    session {
      startsAt
      online
      venue {
        en
        cy
      }
      event {
        number
        title {
          en
          cy
        }
        organisation {
          name {
            en
            cy
          }
        }
      }
    }
    task {
      what
      owner
      link {
        number
        askedBy {
          name {
            en
            cy
          }
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

type Entry = ResultOf<typeof DiaryView>

export type DiaryDay = ReturnType<typeof diaryDays>[number]

/** The days that have anything, in their order. Where it is not the viewer's alone, what is planned says by whom. */
export function diaryDays(language: Language, entries: readonly Entry[], mine: boolean) {
  const { lang } = language
  const days = Map.groupBy(entries, ({ day }) => dateParts(lang, day).iso)
  return [...days].map(([iso, own]) => ({
    iso,
    date: formatDate(lang, iso, 'day'),
    rows: own.flatMap((entry) => rowOf(language, entry, mine) ?? []),
  }))
}

function rowOf({ lang, t, to }: Language, { session, task, organisation }: Entry, mine: boolean) {
  if (session) {
    const { event, online } = session
    const group = plain(event.organisation.name, lang)
    const where = online ? t('eventPage:online') : plain(session.venue, lang)
    return {
      time: formatTime(lang, session.startsAt),
      mark: null,
      title: versionOf(event.title, lang),
      href: to('event', { event: numbered(event.number, plain(event.title, lang)) }),
      text: [group, where].filter(Boolean).join(', '),
    }
  }
  if (task?.link) {
    const { number, askedBy } = task.link
    return {
      time: null,
      mark: 'planned' as const,
      title: versionOf(askedBy.name, lang),
      href: to('link', { link: numbered(number, plain(askedBy.name, lang)) }),
      text:
        mine || !task.owner
          ? task.what
          : t('links:diary.plannedBy', { what: task.what, name: task.owner }),
    }
  }
  if (!organisation) return null
  return {
    time: null,
    mark: 'review' as const,
    title: versionOf(organisation.name, lang),
    href: to('checkGroup', { group: organisation.number }),
    text: t('links:diary.reviewText'),
  }
}

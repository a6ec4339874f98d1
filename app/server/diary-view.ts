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

/** The days that have anything, in their order. */
export function diaryDays(language: Language, entries: readonly Entry[]) {
  const { lang } = language
  const days = Map.groupBy(entries, ({ day }) => dateParts(lang, day).iso)
  return [...days].map(([iso, own]) => ({
    iso,
    date: formatDate(lang, iso, 'day'),
    rows: own.flatMap((entry) => rowOf(language, entry) ?? []),
  }))
}

function rowOf({ lang, t, to }: Language, { session, task, organisation }: Entry) {
  if (session) {
    const { event, online } = session
    const group = plain(event.organisation.name, lang)
    const where = online ? t('eventPage:online') : plain(session.venue, lang)
    return {
      time: formatTime(lang, session.startsAt),
      title: versionOf(event.title, lang),
      href: to('event', { event: numbered(event.number, plain(event.title, lang)) }),
      text: [group, where].filter(Boolean).join(', '),
    }
  }
  if (task?.link) {
    const { number, askedBy } = task.link
    return {
      time: null,
      title: versionOf(askedBy.name, lang),
      href: to('link', { link: numbered(number, plain(askedBy.name, lang)) }),
      text: t('links:diary.planned', { what: task.what }),
    }
  }
  if (!organisation) return null
  return {
    time: null,
    title: versionOf(organisation.name, lang),
    href: to('checkGroup', { group: organisation.number }),
    text: t('links:diary.review'),
  }
}

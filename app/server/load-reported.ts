// What a report is about: an event, an opportunity or a group, as its reporter sees it.
import { languageOf } from '#app/language.tsx'
import { graphql } from '#app/server/graphql.ts'
import { found, run, type Asked } from '#app/server/run.ts'
import { versionOf } from '#app/text.ts'

const Reported = graphql(`
  query Reported($event: Int!, $opportunity: Int!, $organisation: Int!) {
    event(number: $event) {
      id
      number
      title {
        en
        cy
      }
    }
    opportunity(number: $opportunity) {
      id
      number
      title {
        en
        cy
      }
    }
    organisation(number: $organisation) {
      id
      number
      name {
        en
        cy
      }
    }
  }
`)

/** Throws 404 where there is none that the viewer may see. No number is nobody's: it is 0. */
export async function loadReported(asked: Asked, what: string | undefined, number: number) {
  const { lang, to } = languageOf(asked.request)
  const numberIf = (kind: string) => (what === kind ? number : 0)
  const { event, opportunity, organisation } = await run(asked, Reported, {
    event: numberIf('event'),
    opportunity: numberIf('opportunity'),
    organisation: numberIf('group'),
  })
  if (event) {
    const back = to('event', { event: event.number })
    return { id: { eventId: event.id }, title: versionOf(event.title, lang), back }
  }
  if (opportunity) {
    const back = to('opportunity', { opportunity: opportunity.number })
    return {
      id: { opportunityId: opportunity.id },
      title: versionOf(opportunity.title, lang),
      back,
    }
  }
  const group = found(organisation)
  const back = to('group', { group: group.number })
  return { id: { organisationId: group.id }, title: versionOf(group.name, lang), back }
}

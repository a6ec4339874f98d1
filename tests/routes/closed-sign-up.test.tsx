import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PlacePanel } from '#app/components/place-panel.tsx'
import { SignUpRefused } from '#app/components/sign-up-refused.tsx'
import { LanguageProvider } from '#app/language.tsx'
import { loader as eventPage } from '#app/routes/event.tsx'
import { loader as eventsPage } from '#app/routes/events.tsx'
import { loader as takePlacePage } from '#app/routes/take-place.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { anEvent, anOrganisation, NOW } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'

const HOUR = 3_600_000

describe.each(['en', 'cy'] as const)('a date for which sign-up closes (%s)', (lang) => {
  const t = wordsIn(lang)
  const words = t('signups:closed.sign_up_closed')
  const startsAt = new Date(NOW.getTime() + 48 * HOUR)
  const closes = new Date(startsAt.getTime() - 24 * HOUR)
  let house: House
  let params: Record<string, string>
  let sessionId: number

  beforeAll(async () => {
    house = await openHouse()
    const { id } = await anOrganisation(house.db)
    const times = { startsAt, endsAt: new Date(startsAt.getTime() + HOUR), capacity: 5 }
    const event = await anEvent(house.db, id, { sessions: [{ ...times, signUpClosesHours: 24 }] })
    sessionId = event.sessions[0]?.id ?? 0
    params = { event: String(event.id), session: String(sessionId) }
  })
  beforeEach(() => house.setNow(closes))

  const asked = (path: string) => askedFor(house, { path: `/${lang}${path}`, params })
  const openOneMomentAgo = () => house.setNow(new Date(closes.getTime() - 1))
  const rowOf = async () => {
    const { weeks } = await eventsPage(asked('/events'))
    return weeks.flatMap(({ rows }) => rows).find(({ number }) => number === sessionId)
  }
  const panelOf = async () => {
    const { dates, signedIn } = await eventPage(asked('/events/1'))
    return renderToStaticMarkup(
      <LanguageProvider lang={lang}>
        <PlacePanel dates={dates} signedIn={signedIn} youngestAge={18} />
      </LanguageProvider>,
    )
  }

  test('stands in the list as closed from then on', async () => {
    expect(await rowOf()).toMatchObject({ places: words })
    openOneMomentAgo()
    expect(await rowOf()).toMatchObject({ places: t('find:places.left', { count: 5 }) })
  })

  test('says so on the event’s page instead of a way to a place', async () => {
    const closed = await panelOf()
    expect(closed).toContain(words)
    expect(closed).not.toContain('href')
    openOneMomentAgo()
    const open = await panelOf()
    expect(open).toContain(t('signups:take'))
    expect(open).toContain(t('eventPage:poster.ages', { age: 18 }))
  })

  test('has no form for a place any more, but why', async () => {
    const { session } = await takePlacePage(asked('/x'))
    const html = renderToStaticMarkup(
      <LanguageProvider lang={lang}>
        <SignUpRefused closed={session.closedBecause} tooYoung={null} />
      </LanguageProvider>,
    )
    expect(html).toContain(t('signups:closedText.sign_up_closed'))
    openOneMomentAgo()
    expect((await takePlacePage(asked('/x'))).session.closedBecause).toBeNull()
  })
})

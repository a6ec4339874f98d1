import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { PeopleTable } from '#app/components/people-tables.tsx'
import { PlacePanel } from '#app/components/place-panel.tsx'
import { EventDates } from '#app/components/event-dates.tsx'
import { GroupDates } from '#app/components/group-dates.tsx'
import { WordsProvider } from '#app/components/words.tsx'
import { LanguageProvider } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { loader as eventPage } from '#app/routes/event.tsx'
import CancelSession, { loader as cancelSession } from '#app/routes/cancel-session.tsx'
import { loader as peoplePage } from '#app/routes/session-people.tsx'
import type { Viewer } from '#graphql/access/viewer.ts'
import {
  aMembership,
  anEvent,
  anOrganisation,
  aPerson,
  NOW,
  viewerOf,
} from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { pageHtml } from '#tests/support/page-html.tsx'
import { askedFor } from '#tests/support/page.ts'

describe.each(['en', 'cy'] as const)('what is called off (%s)', (lang) => {
  const t = wordsIn(lang)
  let house: House
  let organisationId: number
  let organiser: Viewer

  beforeAll(async () => {
    house = await openHouse()
    organisationId = (await anOrganisation(house.db)).id
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId, role: 'organiser' })
    organiser = await viewerOf(house.db, personId)
  })

  const markup = (element: React.ReactElement) =>
    renderToStaticMarkup(<LanguageProvider lang={lang}>{element}</LanguageProvider>)
  const pageOf = (id: number) =>
    eventPage(askedFor(house, { path: `/${lang}/x`, params: { event: String(id) } }))

  test('offers neither a calendar nor a poster; what is on offers both', async () => {
    const sessions = [{ cancelledAt: NOW }]
    const off = await anEvent(house.db, organisationId, { state: 'cancelled', sessions })
    const alone = await anEvent(house.db, organisationId, { sessions })
    const on = await anEvent(house.db, organisationId, { sessions: [...sessions, {}] })
    expect(await pageOf(off.id)).toMatchObject({ isOn: false })
    expect(await pageOf(alone.id)).toMatchObject({ isOn: false })
    expect(await pageOf(on.id)).toMatchObject({ isOn: true })
  })

  test('is said once: the panel beside the only date says that there is none to come', async () => {
    const { id } = await anEvent(house.db, organisationId, { sessions: [{ cancelledAt: NOW }] })
    const { dates, signedIn } = await pageOf(id)
    const panel = markup(<PlacePanel dates={dates} signedIn={signedIn} youngestAge={null} />)
    expect(panel).toContain(t('signups:noDates'))
    expect(panel).not.toContain(t('signups:closed.cancelled'))
  })

  test('does not lead while a later date is on; a date that somebody comes for leads', async () => {
    const day = (at: number) => ({
      startsAt: new Date(NOW.getTime() + at * 86_400_000),
      endsAt: new Date(NOW.getTime() + at * 86_400_000 + 3_600_000),
    })
    const { id, sessions } = await anEvent(house.db, organisationId, {
      sessions: [day(-2), { ...day(1), cancelledAt: NOW }, day(2), day(3)],
    })
    const [past, off, next, last] = sessions.map((session) => session.id)
    const shown = async (query: string) => {
      const path = `/${lang}/x${query}`
      const { dates } = await eventPage(askedFor(house, { path, params: { event: String(id) } }))
      return dates.map(({ number }) => number)
    }
    expect(await shown('')).toEqual([next, off, last])
    expect(await shown(`?date=${last}`)).toEqual([last, off, next])
    expect(await shown(`?date=${off}`)).toEqual([off, next, last])
    for (const none of [past, 999_999, 'x', ''])
      expect(await shown(`?date=${none}`)).toEqual([next, off, last])
  })

  test('says why in the page’s language where it was written in it, else in the other with a note and its language', async () => {
    const other = lang === 'en' ? 'cy' : 'en'
    const said = { en: 'Storm.', cy: 'Storm fawr.' }
    const both = await anEvent(house.db, organisationId, {
      state: 'cancelled',
      stateReasonEn: said.en,
      stateReasonCy: said.cy,
    })
    expect(await pageOf(both.id)).toMatchObject({ stateReason: { text: said[lang], lang } })
    const column = other === 'en' ? 'cancelledReasonEn' : 'cancelledReasonCy'
    const { id } = await anEvent(house.db, organisationId, {
      sessions: [{ cancelledAt: NOW, [column]: said[other] }],
    })
    const { dates } = await pageOf(id)
    const page = renderToStaticMarkup(
      <LanguageProvider lang={lang}>
        <WordsProvider words={t('words', { returnObjects: true })}>
          <EventDates dates={dates} isOff={false} nextAlone />
        </WordsProvider>
      </LanguageProvider>,
    )
    expect(page).toContain(`<span class="cd-pre" lang="${other}">${said[other]}</span>`)
    expect(page).toContain(t(other === 'en' ? 'words.onlyInEnglish' : 'words.onlyInWelsh'))
  })

  test.each([
    ['that is off', { cancelledAt: NOW }, 'published', false],
    ['that has begun', { startsAt: NOW }, 'published', false],
    ['of an event that is off', {}, 'cancelled', false],
    ['that is to come', {}, 'published', true],
  ] as const)('is asked for on the page of a date %s: %s', async (_, date, state, asks) => {
    const sessions = [date]
    const { sessions: made } = await anEvent(house.db, organisationId, { state, sessions })
    const params = { session: String(made[0]?.id) }
    const data = await cancelSession(
      askedFor(house, { path: `/${lang}/x`, params, viewer: organiser }),
    )
    const html = await pageHtml(CancelSession, { lang, data })
    expect(html.includes('<form')).toBe(asks)
    expect(html.includes(t('errors:cancelDate.form.wrong_state_date'))).toBe(!asks)
  })

  test('is listed for its group with who had a place', () => {
    const date = { number: 7, event: 3, title: { text: 'Tea', lang }, when: '7' }
    const counts = { taken: 1, capacity: 2, waiting: 0, canChange: false }
    const line = (isOff: boolean) =>
      markup(<GroupDates dates={[{ ...date, ...counts, isOff }]} past canWrite={false} />)
    expect(line(true)).toContain(t('signups:people.whoHad'))
    expect(line(false)).toContain(t('organisations:dates.whoCame'))
  })

  test('has nobody coming: whoever was on the list had a place, and stays there', async () => {
    const { sessions } = await anEvent(house.db, organisationId, {
      sessions: [{ cancelledAt: NOW, capacity: 8, taken: 1 }],
    })
    const sessionId = sessions[0]?.id ?? 0
    const { id: personId } = await aPerson(house.db, { name: 'Siân Prys' })
    await house.db.signUp.create({
      data: {
        sessionId,
        personId,
        state: 'confirmed',
        createdAt: NOW,
        changedAt: NOW,
        queuedAt: NOW,
      },
    })
    const params = { session: String(sessionId) }
    const page = await peoplePage(
      askedFor(house, { path: `/${lang}/x`, params, viewer: organiser }),
    )
    expect(page).toMatchObject({
      stage: 'off',
      canTakeOff: false,
      figures: [{ value: 1, text: t('signups:people.hadOf', { capacity: 8 }) }],
    })
    const { people, stage, canTakeOff } = page
    const table = markup(
      <PeopleTable
        people={people}
        stage={stage === 'off' ? 'off' : 'before'}
        canTakeOff={canTakeOff}
      />,
    )
    expect(table).toContain('Siân Prys')
    expect(table).toContain(t('signups:people.whoHad'))
    expect(table).not.toContain(t('signups:people.takeOff'))
  })
})

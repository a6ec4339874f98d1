import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { GiveUp } from '#app/components/give-up.tsx'
import { PlaceAsked } from '#app/components/place-asked.tsx'
import { LanguageProvider } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import { action as putForward } from '#app/routes/put-forward.tsx'
import { action as takePlace } from '#app/routes/take-place.tsx'
import { placeHeading, readPlace } from '#app/server/my-place.ts'
import { anOpportunity, anOrganisation, aPerson } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'
import { aSession, tokenFor } from '#tests/support/sign-ups.ts'

describe('who asks as a guest', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  const form = (email: string) => ({
    name: 'Siân Prys',
    email: ` ${email} `,
    preferredLanguage: 'cy',
  })
  const path = '/cy/x'

  test('reads where the mail went, in that one answer, whether or not the address is known', async () => {
    const { session } = await aSession(house.db, 5)
    const known = (await aPerson(house.db)).account?.email ?? ''
    const params = { session: String(session.id) }
    for (const email of [known, 'sian@example.org']) {
      const answer = await takePlace(askedFor(house, { path, params, form: form(email) }))
      expect(answer).toMatchObject({ type: 'DataWithResponseInit', data: { asked: email } })
    }
    const page = renderToStaticMarkup(
      <LanguageProvider lang="cy">
        <PlaceAsked session={session.id} email="<sian>@example.org" waits={false} />
      </LanguageProvider>,
    )
    expect(page).toContain('&lt;sian&gt;@example.org')
  })

  test('where all places are taken is told of the list, and of no place that is held', async () => {
    const { session } = await aSession(house.db, 1)
    const params = { session: String(session.id) }
    const ask = (email: string) => takePlace(askedFor(house, { path, params, form: form(email) }))
    expect(await ask('first@example.org'), 'the last place').toMatchObject({
      data: { waits: false },
    })
    await house.db.signUp.updateMany({
      where: { sessionId: session.id },
      data: { state: 'confirmed', heldUntil: null },
    })
    await house.db.session.update({ where: { id: session.id }, data: { held: 0 } })
    expect(await ask('second@example.org')).toMatchObject({ data: { waits: true } })
    const { id } = await house.db.signUp.findFirstOrThrow({
      where: { sessionId: session.id },
      orderBy: { id: 'desc' },
    })
    const read = await readPlace(askedFor(house, { path }), await tokenFor(house.db, id), 'cy')
    if ('fault' in read) throw new Error(read.fault)
    const t = wordsIn('cy')
    expect(placeHeading(t, read.place)).toBe(t('signups:place.heading.askedToWait'))
    const page = renderToStaticMarkup(
      <LanguageProvider lang="cy">
        <PlaceAsked session={session.id} email="second@example.org" waits />
        <GiveUp place={read.place} />
      </LanguageProvider>,
    )
    expect(page).toContain(t('signups:asked.notHeld'))
    expect(page).not.toContain(t('signups:asked.held'))
    expect(page).not.toContain(t('signups:place.giveUp.place'))
  })

  test('to help reads it likewise', async () => {
    const { id } = await anOpportunity(house.db, (await anOrganisation(house.db)).id)
    const params = { opportunity: String(id) }
    const answer = await putForward(
      askedFor(house, { path, params, form: form('sian@example.org') }),
    )
    expect(answer).toMatchObject({ data: { asked: 'sian@example.org' } })
  })

  test.each([
    [null, ['place', 'again'], ['waiting', 'closed']],
    [24 * 14, ['place', 'closed'], ['waiting', 'again']],
  ] as const)(
    'is told before the press what giving a place up means (sign-up closes %s hours before)',
    async (signUpClosesHours, said, unsaid) => {
      const { session } = await aSession(house.db, 5)
      const params = { session: String(session.id) }
      await takePlace(askedFor(house, { path, params, form: form('sian@example.org') }))
      const { id } = await house.db.signUp.findFirstOrThrow({ where: { sessionId: session.id } })
      await house.db.signUp.update({ where: { id }, data: { state: 'confirmed' } })
      await house.db.session.update({ where: { id: session.id }, data: { signUpClosesHours } })
      const read = await readPlace(askedFor(house, { path }), await tokenFor(house.db, id), 'cy')
      if ('fault' in read) throw new Error(read.fault)
      const page = renderToStaticMarkup(
        <LanguageProvider lang="cy">
          <GiveUp place={read.place} />
        </LanguageProvider>,
      )
      const t = wordsIn('cy')
      for (const key of said) expect(page).toContain(t(`signups:place.giveUp.${key}`))
      for (const key of unsaid) expect(page).not.toContain(t(`signups:place.giveUp.${key}`))
    },
  )
})

import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { GroupStanding } from '#app/components/group-standing.tsx'
import { LanguageProvider } from '#app/language.tsx'
import { pathTo } from '#app/paths.ts'
import { loader } from '#app/routes/group-desk.tsx'
import { aMembership, anOrganisation, aPerson, NOW, viewerOf } from '#tests/support/factories.ts'
import { openHouse, type House } from '#tests/support/house.ts'
import { askedFor } from '#tests/support/page.ts'

const sentences = {
  en: 'you cannot change or close it yet',
  cy: 'ni allwch ei newid na’i gau eto',
}

describe('the desk of a group', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse()
  })

  const standing = async (lang: 'en' | 'cy', more: object) => {
    const { id } = await anOrganisation(house.db, { state: 'registered', ...more })
    const { id: personId } = await aPerson(house.db)
    await aMembership(house.db, { personId, organisationId: id, role: 'owner' })
    const viewer = await viewerOf(house.db, personId)
    const params = { group: String(id) }
    const desk = await loader(askedFor(house, { path: `/${lang}/desk`, params, viewer }))
    const told = { state: desk.state, steps: desk.steps, claimed: desk.isClaimUndecided }
    return {
      change: desk.viewerCan.change,
      html: renderToStaticMarkup(
        <LanguageProvider lang={lang}>
          <GroupStanding {...told} told />
        </LanguageProvider>,
      ),
    }
  }
  const entry = () => ({ source: 'register', sourceId: crypto.randomUUID() })

  test.each(['en', 'cy'] as const)(
    'that was claimed and is not decided on says why it cannot be changed (%s)',
    async (lang) => {
      const { change, html } = await standing(lang, { ...entry(), verifiedAt: null })
      expect(change).toBe(false)
      expect(html).toContain(sentences[lang])
    },
  )

  test.each(['declined', 'suspended'])('that was %s says where its officer is', async (state) => {
    for (const lang of ['en', 'cy'] as const) {
      const { html } = await standing(lang, { state })
      expect(html).toContain(`href="${pathTo('help', lang)}"`)
      expect(html).not.toMatch(/foot of this page|waelod y dudalen/)
    }
  })

  test.each([
    ['registered itself', () => ({ verifiedAt: null })],
    ['was decided on', () => ({ ...entry(), state: 'verified', verifiedAt: NOW })],
  ])('that %s says nothing of the kind', async (_, more) => {
    const { change, html } = await standing('en', more())
    expect(change).toBe(true)
    expect(html).not.toContain(sentences.en)
  })
})

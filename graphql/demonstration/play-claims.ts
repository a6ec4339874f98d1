// The directory is filled from a list, and people say which of its entries are theirs.
import { officerOf } from '#graphql/demonstration/officers.ts'
import {
  claims,
  directory,
  directorySource,
  type ClaimScript,
} from '#graphql/demonstration/directory.ts'
import type { PersonScript } from '#graphql/demonstration/people.ts'
import { verify } from '#graphql/demonstration/play-groups.ts'
import { bringPerson } from '#graphql/demonstration/play-people.ts'
import { areaOf, later, organisationOf, type World } from '#graphql/demonstration/world.ts'
import { importOrganisation } from '#graphql/imports/import-organisation.ts'
import { claimOrganisation } from '#graphql/organisations/claim-organisation.ts'
import { decideClaim } from '#graphql/organisations/decide-claim.ts'

export function playDirectory(world: World): void {
  const { timeline, calendar, cast } = world
  for (const { key, kind, name, areas, summary } of directory) {
    timeline.add(calendar.ago(300, '14:00'), `organisation ${key}`, async (at) => {
      const imported = await importOrganisation(cast.asSystem(at), {
        source: directorySource,
        sourceId: key,
        kind,
        name,
        summary,
        areaCodes: areas.map((area) => areaOf(world, area)),
        says: ['nameEn', 'nameCy', 'summaryEn', 'summaryCy', 'kind', 'areas'],
      })
      world.organisations.set(key, imported.id ?? 0)
    })
  }
  for (const claim of claims) addClaim(world, { ...claim, by: { name: claim.by, language: 'en' } })
}

export function addClaim(
  world: World,
  { of, by, days, message, decided, verified }: Omit<ClaimScript, 'by'> & { by: PersonScript },
): void {
  const { timeline, calendar, cast, db } = world
  const lane = `organisation ${of}`
  const made = calendar.ago(days, '12:40')
  bringPerson(world, by, later(made, -25), lane)
  timeline.add(made, lane, async (at) => {
    const organisationId = organisationOf(world, of)
    await claimOrganisation(await cast.as(by.name, at), { organisationId, message })
    cast.changed(by.name)
  })
  if (decided) {
    timeline.add(calendar.ago(decided.days, '15:20'), lane, async (at) => {
      const claim = await db.claim.findFirstOrThrow({
        where: { organisationId: organisationOf(world, of), state: 'open' },
      })
      const officer = await officerOf(world, claim.organisationId)
      await decideClaim(await cast.as(officer, at), {
        claimId: claim.id,
        accept: decided.accept,
        reason: decided.reason,
      })
      cast.changed(by.name)
    })
  }
  if (verified !== undefined) {
    const at = calendar.ago(verified, '16:10')
    world.verified.set(of, at)
    timeline.add(at, lane, (now) =>
      verify(
        world,
        of,
        'Answered from the body’s own address, and its switchboard knows them.',
        now,
      ),
    )
  }
}

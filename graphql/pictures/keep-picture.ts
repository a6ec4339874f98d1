// An organisation shows a picture, or says anew what is to be seen on it.
import { WrongState } from '#graphql/events/event-refusals.ts'
import { operation, type Transaction } from '#graphql/operation/operation.ts'
import { InvalidInput, Stale, type InputIssue } from '#graphql/operation/refusal.ts'
import { throttle } from '#graphql/operation/throttle.ts'
import { subjectOf } from '#graphql/organisations/decide-organisation.ts'
import { lockOrganisation } from '#graphql/organisations/find-organisation.ts'
import { isClaimUndecided } from '#graphql/organisations/organisation.ts'
import {
  makePicture,
  MOST_MEGABYTES,
  type MadePicture,
  type PictureFault,
} from '#graphql/pictures/make-picture.ts'
import { addressOf } from '#graphql/pictures/picture-address.ts'
import { keepPictureInput } from '#graphql/pictures/picture-input.ts'
import { columnsOf } from '#graphql/text/schema.ts'
import type { PictureUse } from '#prisma/client.ts'

/**
 * Refuses with TooMany, with Stale where the words are of a picture that is no longer there, or with WrongState where
 * the organisation is closed, or claimed and not decided on. What is to be seen is said at least in the languages of
 * the organisation's name.
 */
export const keepPicture = operation({
  permission: 'organisation.change',
  input: keepPictureInput,
  async before(context, { picture, use }) {
    if (!picture?.length) return null
    await throttle(context, 'picture.person', String(context.viewer.personId))
    return makePicture(picture, use)
  },
  async run(tx, { organisationId, use, picture, seen, alt }, made) {
    const organisation = await lockOrganisation(tx, organisationId)
    tx.allow(subjectOf(organisation))
    if (organisation.state === 'archived' || isClaimUndecided(organisation)) throw new WrongState()
    const key = { organisationId_use: { organisationId, use } }
    const kept = await tx.db.picture.findUnique({ where: key, select: { hash: true } })
    const stays = picture === null && kept !== null
    if (stays && seen && seen !== addressOf(kept.hash)) throw new Stale()
    const issues = [...wrongWith(made, stays), ...untold(organisation, alt)]
    if (issues.length) throw new InvalidInput(issues)
    const words = columnsOf('alt', alt)
    if (isMade(made)) await write(tx, { organisationId, use, ...made, ...words })
    else await tx.db.picture.update({ where: key, data: words, select: { id: true } })
    await tx.record({
      action: 'picture.kept',
      subject: 'Organisation',
      subjectId: organisationId,
      organisationId,
      facts: { use, anew: isMade(made) },
    })
    return { id: organisationId }
  },
})

type Made = MadePicture | PictureFault | null

const isMade = (made: Made): made is MadePicture => made !== null && typeof made === 'object'

function wrongWith(made: Made, stays: boolean): InputIssue[] {
  if (isMade(made) || stays) return []
  const limit = made === 'picture_too_large' ? MOST_MEGABYTES : null
  return [{ path: ['picture'], code: made ?? 'required', limit }]
}

type Name = { nameEn: string | null; nameCy: string | null }

const untold = ({ nameEn, nameCy }: Name, alt: { en: string | null; cy: string | null }) =>
  [
    { lang: 'en', lacks: nameEn && !alt.en },
    { lang: 'cy', lacks: nameCy && !alt.cy },
  ].flatMap(({ lang, lacks }): InputIssue[] =>
    lacks ? [{ path: ['alt', lang], code: 'required', limit: null }] : [],
  )

type Row = MadePicture &
  Record<'altEn' | 'altCy', string | null> & { organisationId: number; use: PictureUse }

function write({ db, now }: Transaction, { organisationId, use, ...data }: Row) {
  return db.picture.upsert({
    where: { organisationId_use: { organisationId, use } },
    create: { organisationId, use, ...data, createdAt: now },
    update: { ...data, createdAt: now },
    select: { id: true },
  })
}

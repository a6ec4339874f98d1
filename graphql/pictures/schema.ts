// How pictures look in GraphQL.
import { builder } from '#graphql/builder.ts'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { Stale } from '#graphql/operation/refusal.ts'
import { operationField } from '#graphql/operation/schema.ts'
import { TooMany } from '#graphql/operation/throttle.ts'
import { organisationInput } from '#graphql/organisations/inputs-schema.ts'
import { keepPicture } from '#graphql/pictures/keep-picture.ts'
import { addressOf } from '#graphql/pictures/picture-address.ts'
import { showsPicturesTo } from '#graphql/pictures/picture-access.ts'
import { takeAwayPicture } from '#graphql/pictures/take-away-picture.ts'
import { Text, TextInput, textOf } from '#graphql/text/schema.ts'
import { PictureUse } from '#prisma/client.ts'

builder.enumType(PictureUse, {
  name: 'PictureUse',
  description: 'What a picture is to its organisation, which has one of each.',
})

builder.prismaObject('Picture', {
  description: 'A picture that an organisation shows.',
  // Never its bytes, which have an address of their own.
  select: { id: true },
  fields: (t) => ({
    use: t.expose('use', { type: PictureUse, description: 'What it is to its organisation.' }),
    address: t.string({
      description:
        'Where it is, as WebP: for whoever is shown it here. What is there never changes.',
      select: { hash: true },
      resolve: ({ hash }) => addressOf(hash),
    }),
    width: t.exposeInt('width', { description: 'In pixels.' }),
    height: t.exposeInt('height', { description: 'In pixels.' }),
    alt: t.field({
      type: Text,
      description: 'What is to be seen on it.',
      select: { altEn: true, altCy: true },
      resolve: (picture) => textOf('alt', picture),
    }),
  }),
})

builder.prismaObjectField('Organisation', 'pictures', (t) =>
  t.relation('pictures', {
    description:
      'What it shows: a logo, a photograph, both or none. To the world while it is verified.',
    query: (_args, { viewer }) => ({
      where: { organisation: showsPicturesTo(viewer) },
      orderBy: { use: 'asc' },
    }),
  }),
)

const use = (
  t: PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>,
) => ({
  use: t.field({ type: PictureUse, required: true, description: 'Which of its pictures.' }),
})

operationField('keepPicture', keepPicture, {
  type: 'Organisation',
  description:
    'Shows a picture in the place of the one before. It is made anew, without where it was taken. What is to be seen on it is told in each language of the organisation’s name.',
  refusals: [Stale, TooMany, WrongState],
  input: builder.inputType('KeepPictureInput', {
    description: 'A picture, and what is to be seen on it.',
    fields: (t) => ({
      ...organisationInput(t),
      ...use(t),
      picture: t.string({
        description:
          'A JPEG, PNG, WebP or AVIF that stands still, in base64. Left out, the one that is there stays.',
      }),
      seen: t.string({
        description:
          'Where a picture stays: the address of the one that the words are of. Left out, they are of whichever is there.',
      }),
      alt: t.field({ type: TextInput, description: 'What is to be seen on it.' }),
    }),
  }),
})

operationField('takeAwayPicture', takeAwayPicture, {
  type: 'Organisation',
  description: 'Takes a picture away.',
  input: builder.inputType('TakeAwayPictureInput', {
    description: 'Which picture.',
    fields: (t) => ({ ...organisationInput(t), ...use(t) }),
  }),
})

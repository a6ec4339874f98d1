// How somebody looks in GraphQL to themselves.
import { isOfficer } from '#graphql/access/viewer.ts'
import { builder } from '#graphql/builder.ts'
import { changeDetails } from '#graphql/people/change-details.ts'
import { ChosenLanguage } from '#graphql/people/person-schema.ts'
import { gatherMyData } from '#graphql/people/my-data.ts'
import { silentOperationField, toBeGiven } from '#graphql/operation/schema.ts'
import { PreferredLanguage } from '#prisma/client.ts'

builder.prismaObjectFields('Membership', (t) => ({
  organisation: t.relation('organisation', { description: 'In which organisation.' }),
}))

const Me = builder.prismaObject('Person', {
  variant: 'Me',
  description: 'The viewer, as they are kept.',
  select: { id: true, account: { select: { email: true } } },
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    name: t.exposeString('name', { description: 'What to call them.' }),
    preferredLanguage: t.expose('preferredLanguage', {
      type: PreferredLanguage,
      description: 'The language that they are written to in.',
    }),
    languageAskedAt: t.expose('languageAskedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When they were last asked for their language.',
    }),
    since: t.expose('createdAt', { type: 'DateTime', description: 'Since when they are kept.' }),
    email: t.string({
      nullable: true,
      description: 'The address that they sign in with.',
      resolve: ({ account }) => account?.email ?? null,
    }),
    isAdministrator: t.boolean({
      description: 'Whether they run this installation.',
      resolve: (_me, _args, { viewer }) => viewer.administrator,
    }),
    isOfficer: t.boolean({
      description: 'Whether they are a liaison officer.',
      resolve: (_me, _args, { viewer }) => isOfficer(viewer),
    }),
    memberships: t.relation('memberships', {
      description: 'Their memberships now.',
      query: { where: { until: null }, orderBy: { id: 'asc' } },
    }),
    unreadNotices: t.relationCount('notices', {
      where: { readAt: null },
      description: 'How many notices they have not read.',
    }),
    notices: t.relatedConnection('notices', {
      cursor: 'id',
      totalCount: true,
      description: 'What they were told, latest first.',
      query: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
    }),
  }),
})

builder.queryFields((t) => ({
  me: t.prismaField({
    type: Me,
    nullable: true,
    description: 'The viewer; null where nobody is signed in.',
    resolve: (query, _root, _args, { db, viewer }) => {
      const own = { ...query, where: { id: viewer.personId ?? 0 } }
      return viewer.personId === null ? null : db.person.findUnique(own)
    },
  }),
  myData: t.field({
    type: 'JSON',
    nullable: true,
    description:
      'Everything that is kept about the viewer, and where it came from; null where nobody is signed in.',
    resolve: (_root, _args, context) => gatherMyData(context),
  }),
}))

silentOperationField('changeDetails', changeDetails, {
  description: 'Changes what the viewer is called and the language they are written to in.',
  input: builder.inputType('ChangeDetailsInput', {
    description: 'How the viewer is to be kept.',
    fields: (t) => ({
      name: t.string({ required: true, description: 'What to call them.' }),
      preferredLanguage: t.field({
        type: ChosenLanguage,
        description: `The language to be written to in. ${toBeGiven}`,
      }),
    }),
  }),
})

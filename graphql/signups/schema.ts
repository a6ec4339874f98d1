// How sign-ups look in GraphQL: a place, the list of a session, and the viewer's own.
import { builder } from '#graphql/builder.ts'
import { OWN_STATEMENT } from '#graphql/cost.ts'
import { may } from '#graphql/access/permissions.ts'
import { rowNumber } from '#graphql/operation/id.ts'
import { PassInvalid, readPass } from '#graphql/passes/pass.ts'
import { isWithdrawable, liveStates } from '#graphql/signups/signup.ts'
import { signUpsOf, signUpsVisibleTo } from '#graphql/signups/signup-access.ts'
import { waitingPosition } from '#graphql/signups/waiting-position.ts'
import { PreferredLanguage, SignUpState, type Prisma } from '#prisma/client.ts'

builder.enumType(SignUpState, {
  name: 'SignUpState',
  description: 'Where somebody’s sign-up for a session stands.',
})

const SignUp = builder.prismaNode('SignUp', {
  id: { field: 'id', description: 'Global id.' },
  nullable: true,
  description: 'A person’s place in a session, or in its waiting list.',
  findUnique: (id, { viewer }) => ({ id: rowNumber(id) ?? 0, AND: [signUpsVisibleTo(viewer)] }),
  select: {
    id: true,
    state: true,
    session: { include: { event: true } },
    person: { include: { account: { select: { email: true } } } },
  },
  fields: (t) => ({
    number: t.exposeInt('id', { description: 'Its number in addresses.' }),
    state: t.expose('state', { type: SignUpState, description: 'Where it stands.' }),
    name: t.string({
      description: 'Who comes.',
      resolve: ({ person }) => person.name,
    }),
    email: t.string({
      nullable: true,
      description: 'Where they are written to; null to whoever does not organise the session.',
      resolve: ({ person, session }, _args, { viewer }) =>
        may(viewer, 'signUp.decide', session.event)
          ? (person.account?.email ?? person.email)
          : null,
    }),
    preferredLanguage: t.field({
      type: PreferredLanguage,
      description: 'The language that they want to be written to in.',
      resolve: ({ person }) => person.preferredLanguage,
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What would help them on the day.',
    }),
    heldUntil: t.expose('heldUntil', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when a place is held for them to confirm or accept.',
    }),
    placed: t.exposeBoolean('placed', {
      description: 'Whether a place is held for somebody who has yet to confirm.',
    }),
    position: t.int({
      nullable: true,
      description: 'Their position in the waiting list, from 1; null where they do not wait.',
      complexity: OWN_STATEMENT,
      resolve: ({ id, state }, _args, context) =>
        state === 'waiting' ? waitingPosition(context, id) : null,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When they signed up.' }),
    canWithdraw: t.boolean({
      description: 'Whether the place, or the turn in the list, can still be given back.',
      resolve: (signUp, _args, { now }) => isWithdrawable(signUp, signUp.session, now()),
    }),
    joinUrl: t.string({
      nullable: true,
      description: 'Where to join online, for whoever has a place.',
      resolve: ({ state, session }) => (state === 'confirmed' ? session.joinUrl : null),
    }),
    session: t.relation('session', { description: 'What they signed up for.' }),
  }),
})

builder.prismaObjectFields('Session', (t) => ({
  viewerSignUp: t.field({
    type: SignUp,
    nullable: true,
    description: 'The viewer’s own place, or turn in the waiting list; null where there is none.',
    select: (_args, { viewer }, nested) => ({
      signUps: nested({
        where: { AND: [{ state: { in: [...liveStates] } }, signUpsOf(viewer)] },
        orderBy: { id: 'asc' },
        take: 1,
      }),
    }),
    // `nested` loads what the type itself selects, which its own type does not know.
    resolve: ({ signUps }) => (signUps[0] ?? null) as never,
  }),
  signUps: t.relatedConnection('signUps', {
    cursor: 'id',
    totalCount: true,
    description:
      'The sign-ups that the viewer may see: everybody’s to the organisers, else one’s own.',
    args: {
      states: t.arg({
        type: [SignUpState],
        description: 'Only these states; left out, whoever comes, waits or has yet to answer.',
      }),
    },
    query: ({ states }, { viewer }) => ({
      where: { AND: [{ state: { in: states ?? [...liveStates] } }, signUpsVisibleTo(viewer)] },
      orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
    }),
  }),
}))

builder.queryField('signUp', (t) =>
  t.prismaField({
    type: 'SignUp',
    nullable: true,
    description: 'One sign-up, by its number; null where there is none that the viewer may see.',
    args: { number: t.arg.int({ required: true, description: 'Its number in addresses.' }) },
    resolve: (query, _root, { number }, { db, viewer }) =>
      db.signUp.findFirst({
        ...query,
        where: { AND: [{ id: rowNumber(number) ?? 0 }, signUpsVisibleTo(viewer)] },
      }),
  }),
)

builder.queryField('mySignUp', (t) =>
  t.prismaField({
    type: 'SignUp',
    description: 'The place that a pass from a mail is for. Reading it changes nothing.',
    errors: {
      types: [PassInvalid],
      union: { name: 'MySignUpResult', description: 'What mySignUp answers with.' },
    },
    args: {
      token: t.arg.string({ required: true, description: 'What the mail’s link carries.' }),
    },
    resolve: async (query, _root, { token }, { db, secret, now }) => {
      const { signUpId } = await readPass({ db, secret, now: now() }, token, 'sign_up')
      return db.signUp.findUniqueOrThrow({ ...query, where: { id: signUpId ?? 0 } })
    },
  }),
)

builder.queryField('mySignUps', (t) =>
  t.prismaConnection({
    type: 'SignUp',
    cursor: 'id',
    totalCount: (_root, { over }, { db, viewer, now }) =>
      db.signUp.count({ where: ownWhere(signUpsOf(viewer), over, now()) }),
    description:
      'The viewer’s places, those made without an account under their confirmed address among them.',
    args: {
      over: t.arg.boolean({
        defaultValue: false,
        required: true,
        description:
          'What is over or called off, latest first; otherwise what is coming, soonest first.',
      }),
    },
    resolve: (query, _root, { over }, { db, viewer, now }) =>
      db.signUp.findMany({
        ...query,
        where: ownWhere(signUpsOf(viewer), over, now()),
        orderBy: [{ session: { startsAt: over ? 'desc' : 'asc' } }, { id: 'asc' }],
      }),
  }),
)

const ownWhere = (own: Prisma.SignUpWhereInput, over: boolean, now: Date) => ({
  AND: [
    own,
    {
      session: over
        ? { OR: [{ endsAt: { lte: now } }, { cancelledAt: { not: null } }] }
        : { endsAt: { gt: now }, cancelledAt: null },
    },
  ],
})

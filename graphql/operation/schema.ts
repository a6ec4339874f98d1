// How operations and their refusals look in GraphQL: one field an operation, one type a refusal.
import type { FieldMap, InputRef, SchemaTypes } from '@pothos/core'
import { builder } from '#graphql/builder.ts'
import { WRITE } from '#graphql/cost.ts'
import type { Operation } from '#graphql/operation/operation.ts'
import type { Refusal } from '#graphql/operation/refusal.ts'
import { InvalidInput, Stale, type InputIssue } from '#graphql/operation/refusal.ts'
import { TooMany } from '#graphql/operation/throttle.ts'
import type PrismaTypes from '#prisma/generated/pothos-types.ts'

/** Ends the description of what a form may be sent without: its operation refuses that, with all else that is wrong. */
export const toBeGiven = 'To be given; left out, that is told at its place.'

const RefusalInterface = builder.interfaceRef<Refusal>('Refusal').implement({
  description:
    'An expected way in which something is refused. Its type says which; the sentence is the caller’s.',
  fields: (t) => ({
    code: t.string({
      description: 'The name of the refusal’s type.',
      resolve: (refusal) => refusal.name,
    }),
  }),
})

/** Gives a refusal its type in GraphQL. */
export function refusalType<Kind extends Refusal>(
  kind: new (...args: never[]) => Kind,
  description: string,
  fields?: (t: ObjectFieldBuilder<Kind>) => FieldMap,
) {
  builder.objectType(kind as new () => Kind, {
    name: kind.name,
    description,
    interfaces: [RefusalInterface] as never,
    ...(fields ? { fields: fields as never } : {}),
  })
}

type ObjectFieldBuilder<Shape> = PothosSchemaTypes.ObjectFieldBuilder<
  typeof builder.$inferSchemaTypes,
  Shape
>

const Issue = builder.objectRef<InputIssue>('InputIssue').implement({
  description: 'One thing wrong with an input.',
  fields: (t) => ({
    path: t.exposeStringList('path', {
      description: 'Where in the input: names and positions from the outside in.',
    }),
    code: t.exposeString('code', { description: 'What is wrong, as a stable key.' }),
    limit: t.exposeInt('limit', {
      nullable: true,
      description: 'The bound that was broken, where there is one.',
    }),
  }),
})

refusalType(InvalidInput, 'Some of what was sent cannot be taken. Nothing was changed.', (t) => ({
  issues: t.field({
    type: [Issue],
    description: 'Everything that is wrong, each at its place.',
    resolve: (refusal) => refusal.issues,
  }),
}))

refusalType(Stale, 'The thing changed since it was read. Read it again and decide anew.')

refusalType(TooMany, 'It was tried too often. Nothing was done.', (t) => ({
  retryAfterSeconds: t.exposeInt('retryAfterSeconds', {
    description: 'In how many seconds it may be tried again.',
  }),
}))

type Models = {
  [Name in keyof PrismaTypes]: PrismaTypes[Name] extends { Shape: { id: number } } ? Name : never
}[keyof PrismaTypes]

type RefusalClass = new (...args: never[]) => Refusal

/**
 * The mutation of an operation. Its scope asks the operation's own permission; the operation asks
 * again, with the row, after locking. It answers with the row, loaded as the query asks for it.
 */
export function operationField<Name extends Models, Input>(
  name: string,
  run: Operation<Input, { id: number }>,
  options: {
    type: Name
    input: InputRef<Input>
    refusals?: readonly RefusalClass[]
    description: string
  },
) {
  builder.mutationField(name, (t) =>
    t.prismaField({
      type: options.type as never,
      description: options.description,
      authScopes: { may: run.permission },
      complexity: { field: WRITE },
      errors: {
        types: [InvalidInput, ...(options.refusals ?? [])],
        union: { name: unionName(name), description: `What ${name} answers with.` },
      },
      args: {
        input: t.arg({ type: options.input, required: true, description: 'What is asked for.' }),
      },
      resolve: async (
        query: object,
        _: unknown,
        args: { input: Input },
        context: SchemaTypes['Context'],
      ) => {
        const { id } = await run(context as never, args.input)
        const model = options.type[0]?.toLowerCase() + options.type.slice(1)
        const delegate = (context as never as { db: Record<string, Delegate> }).db[model]
        return delegate?.findUniqueOrThrow({ ...query, where: { id } }) as never
      },
    } as never),
  )
}

type Delegate = { findUniqueOrThrow: (query: object) => Promise<unknown> }

const Done = builder.objectRef<{ done: true }>('Done').implement({
  description: 'It is done, and there is nothing to show.',
  fields: (t) => ({ done: t.exposeBoolean('done', { description: 'Always true.' }) }),
})

/** The mutation of an operation that leaves nothing to show, or must not tell what it found. */
export function silentOperationField<Input>(
  name: string,
  run: Operation<Input, unknown>,
  options: { input?: InputRef<Input>; refusals?: readonly RefusalClass[]; description: string },
) {
  builder.mutationField(name, (t) =>
    t.field({
      type: Done,
      description: options.description,
      authScopes: { may: run.permission },
      complexity: { field: WRITE },
      errors: {
        types: [InvalidInput, ...(options.refusals ?? [])],
        union: { name: unionName(name), description: `What ${name} answers with.` },
      },
      args: options.input && {
        input: t.arg({ type: options.input, required: true, description: 'What is asked for.' }),
      },
      resolve: async (_: unknown, args: { input?: Input }, context: SchemaTypes['Context']) => {
        await run(context as never, args.input ?? ({} as Input))
        return { done: true as const }
      },
    } as never),
  )
}

const unionName = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}Result`

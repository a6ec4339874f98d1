// The schema as the world sees it, bounded from the first day.
import { useDisableIntrospection } from '@envelop/disable-introspection'
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention'
import type { GraphQLSchema } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Context } from '#graphql/context.ts'
import { maskError, type FaultListener } from '#graphql/errors.ts'
import type { makeExecutor } from '#graphql/execute.ts'
import { GREATEST_BODY, limits } from '#graphql/limits.ts'

export function makeYoga<Handed extends object>(options: {
  schema: GraphQLSchema
  execute: ReturnType<typeof makeExecutor>
  /** The schema is a published file; asking a running server for it is for developers only. */
  introspection: boolean
  /** The context of a request, from what its server handed over beside it. */
  contextFor: (handed: Handed) => Promise<Context>
  onFault: FaultListener
}) {
  const compiled: Plugin = {
    onExecute: ({ setExecuteFn }) => setExecuteFn(options.execute as never),
  }
  // At the result, where every error passes: a document that does not fit is refused before anything is masked.
  const close: Plugin = {
    onResultProcess({ result }) {
      if (!('errors' in result) || !result.errors) return
      for (const error of result.errors) error.message = withoutSuggestion(error.message)
    },
  }
  return createYoga<Handed>({
    schema: options.schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: options.introspection,
    cors: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: GREATEST_BODY,
    logging: false,
    maskedErrors: { maskError: maskError(options.onFault) },
    context: (handed: Handed) => options.contextFor(handed),
    plugins: [
      ...limits(),
      useCSRFPrevention({ requestHeaders: ['x-graphql-yoga-csrf', 'graphql-require-preflight'] }),
      ...(options.introspection ? [] : [useDisableIntrospection()]),
      compiled,
      close,
    ],
  } as Parameters<typeof createYoga<Handed>>[0])
}

/** "Did you mean" tells a stranger what the schema holds. */
const withoutSuggestion = (message: string) => message.replace(/ ?Did you mean .*$/s, '')

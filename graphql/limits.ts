// How a request may be written, for everybody alike; what it may cost is counted by the executor (graphql/cost.ts).
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import type { Plugin } from 'graphql-yoga'

/** Bytes of a request's body. */
export const GREATEST_BODY = 512 * 1024

/** The same of the one form that takes a picture: somewhat more than one may have, so that a page can say what is wrong. */
export const GREATEST_PICTURE_FORM = 12 * 1024 * 1024

export const limits = (): Plugin[] =>
  [
    maxAliasesPlugin({ n: 20, allowList: [] }),
    maxDepthPlugin({ n: 12, flattenFragments: true }),
    maxDirectivesPlugin({ n: 5 }),
    maxTokensPlugin({ n: 2000 }),
  ] as Plugin[]

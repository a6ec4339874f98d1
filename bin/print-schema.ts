// Prints the schema, sorted, to graphql/schema.graphql: the contract, reviewed as text.
import { writeFile } from 'node:fs/promises'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from '#graphql/schema.ts'

export const printed = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`

if (import.meta.main) await writeFile('graphql/schema.graphql', printed())

// How the refusal of a text that reads like a report of a crime looks in GraphQL. Every room that refuses with it loads this.
import { refusalType } from '#graphql/operation/schema.ts'
import { LooksLikeCrimeReport } from '#graphql/text/looks-like-crime-report-refusal.ts'

refusalType(
  LooksLikeCrimeReport,
  'It reads like a report of a crime, and nobody reads those here: call 999, 101 or Crimestoppers.',
)

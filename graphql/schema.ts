// The one schema: loads every room's, and builds.
import '#graphql/areas/schema.ts'
import '#graphql/organisations/schema.ts'
import '#graphql/organisations/directory-schema.ts'
import '#graphql/organisations/verification-schema.ts'
import '#graphql/organisations/operations-schema.ts'
import '#graphql/members/schema.ts'
import '#graphql/flags/schema.ts'
import '#graphql/events/schema.ts'
import '#graphql/passes/schema.ts'
import '#graphql/people/person-schema.ts'
import '#graphql/signups/schema.ts'
import '#graphql/signups/schema-writes.ts'
import { builder } from '#graphql/builder.ts'

export const schema = builder.toSchema()

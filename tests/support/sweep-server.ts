// Starts the built product with the demonstration's year in it, for what takes longer.
import type { TestProject } from 'vitest/node'
import { serveSites } from '#tests/support/journey-server.ts'

export default (project: TestProject) => serveSites(project, 'tests/sweep/*-site.test.ts', true)

// The expected ways in which something is refused. The page owns the sentence, in both languages.

/** Anything that an operation refuses for a reason its caller can mend. Its class's name is its name in GraphQL. */
export class Refusal extends Error {
  readonly facts: Record<string, unknown>
  constructor(facts: Record<string, unknown> = {}) {
    super('refused')
    this.name = new.target.name
    this.facts = facts
  }
}

export type InputIssue = {
  /** Where in the input: names and positions, as in "sessions", "0", "startTime". */
  path: string[]
  /** What is wrong, as a key of the catalogues. */
  code: string
  /** The greatest length or number allowed, where that is what was broken. */
  limit: number | null
}

/** Some of what was typed cannot be taken. */
export class InvalidInput extends Refusal {
  readonly issues: InputIssue[]
  constructor(issues: InputIssue[]) {
    super()
    this.issues = issues
  }
}

/** The thing changed since the form was opened. */
export class Stale extends Refusal {}

/** What was asked for does not exist, or may not be seen: the two are never told apart. */
export class NotFound extends Error {}

/** It may be seen, but not this be done by this viewer. */
export class NotAllowed extends Error {}

// What is published stays complete when it is changed.
import type { Lack } from '#graphql/events/event.ts'
import { NotReady } from '#graphql/events/event-refusals.ts'
import type { Texts } from '#graphql/wordings/wording.ts'

/** Throws NotReady. That it is over by now is no reason not to mend a word. */
export function assertComplete(lacks: readonly Lack[], texts: Texts): void {
  const left = lacks.filter((lack) => lack !== 'over')
  if (left.length) throw new NotReady(left, texts)
}

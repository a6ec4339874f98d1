// Takes a step of a link: each kind has its own mutation.
import type { FormIssue, Typed } from '#app/server/form.ts'
import { textOrNull } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { issuesOf } from '#app/server/link-result.ts'
import { run, type Asked } from '#app/server/run.ts'
import { typedDay } from '#app/server/typed-day.ts'

const IntroduceSides = graphql(
  `
    mutation IntroduceSides($input: IntroduceLinkInput!) {
      introduceLink(input: $input) {
        __typename
        ... on NobodyToTell {
          side
        }
        ...Issues
      }
    }
  `,
  [Issues],
)

const MoveOn = graphql(
  `
    mutation MoveOn($input: MoveLinkInput!) {
      moveLink(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

const CloseIt = graphql(
  `
    mutation CloseIt($input: CloseLinkInput!) {
      closeLink(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

const TakeItBack = graphql(
  `
    mutation TakeItBack($input: WithdrawLinkInput!) {
      withdrawLink(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

export const takenSteps = ['introduce', 'pull', 'ease', 'tie', 'letGo', 'withdraw'] as const
export type TakenStep = (typeof takenSteps)[number]

/** What is wrong with it, or null where it is done. */
export async function takeStep(
  asked: Asked,
  step: TakenStep,
  linkId: string,
  values: Typed,
): Promise<FormIssue[] | null> {
  const onVersion = { linkId, version: Number(values.version) || 0 }
  const next = {
    nextAction: textOrNull(values.nextAction) ?? '',
    nextActionOn: typedDay(values, 'nextActionOn'),
    doneTaskId: textOrNull(values.doneTaskId),
  }
  if (step === 'introduce') {
    const input = { ...onVersion, ...next }
    return issuesOf((await run(asked, IntroduceSides, { input })).introduceLink)
  }
  if (step === 'pull' || step === 'ease') {
    const stage = step === 'pull' ? ('active' as const) : ('introduced' as const)
    const input = { ...onVersion, stage, ...next }
    return issuesOf((await run(asked, MoveOn, { input })).moveLink)
  }
  const note = textOrNull(values.note)
  if (step === 'withdraw') {
    const input = { ...onVersion, note }
    return issuesOf((await run(asked, TakeItBack, { input })).withdrawLink)
  }
  const outcome = step === 'tie' ? ('tied' as const) : ('let_go' as const)
  const input = { ...onVersion, outcome, note }
  return issuesOf((await run(asked, CloseIt, { input })).closeLink)
}

// What the officer's buttons on a group do; each answers with what is wrong, if anything.
import type { Done } from '#app/components/done-banner.tsx'
import { reasonOf } from '#app/decision.ts'
import { typedDay } from '#app/server/typed-day.ts'
import { issuesFrom, wholeNumber, type FormIssue, type Submitted } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { run, type Asked } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const VerifyGroup = graphql(
  `
    mutation VerifyGroup($input: VerifyOrganisationInput!) {
      answer: verifyOrganisation(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)
const AskMore = graphql(
  `
    mutation AskMore($input: AskMoreInput!) {
      answer: askMore(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)
const DeclineGroup = graphql(
  `
    mutation DeclineGroup($input: DeclineOrganisationInput!) {
      answer: declineOrganisation(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)
const SuspendGroup = graphql(
  `
    mutation SuspendGroup($input: SuspendOrganisationInput!) {
      answer: suspendOrganisation(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)
const ReinstateGroup = graphql(
  `
    mutation ReinstateGroup($input: ReinstateOrganisationInput!) {
      answer: reinstateOrganisation(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)
const RestoreGroup = graphql(
  `
    mutation RestoreGroup($input: RestoreOrganisationInput!) {
      answer: restoreOrganisation(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)
const DecideClaim = graphql(
  `
    mutation DecideClaim($input: DecideClaimInput!) {
      answer: decideClaim(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

type Reasoned = keyof typeof reasonOf

/** The decisions of the one form; the buttons beside it act on their own. */
export async function decideGroup(
  asked: Asked,
  organisationId: string,
  submitted: Submitted,
): Promise<FormIssue[]> {
  const { values, pressed } = submitted
  const text = (name: string) => String(values[name] ?? '')
  const claim = (accept: boolean) => ({
    input: { claimId: text('claimId'), accept, reason: text('claimReason') },
  })
  if (pressed === 'accept' || pressed === 'refuse') {
    const { answer } = await run(asked, DecideClaim, claim(pressed === 'accept'))
    return issuesOf(answer, { reason: 'claimReason' })
  }
  const { decision } = values
  const version = wholeNumber(values.version) ?? 0
  const because = { organisationId, version, reason: text(reasonOf[decision as Reasoned] ?? '') }
  const atReason = { reason: reasonOf[decision as Reasoned] ?? '' }
  switch (decision) {
    case 'verify': {
      const reviewOn = typedDay(values, 'reviewOn')
      const input = { organisationId, version, evidence: text('evidence'), reviewOn }
      return issuesOf((await run(asked, VerifyGroup, { input })).answer)
    }
    case 'ask_more':
      return issuesOf((await run(asked, AskMore, { input: because })).answer, atReason)
    case 'decline':
      return issuesOf((await run(asked, DeclineGroup, { input: because })).answer, atReason)
    case 'suspend':
      return issuesOf((await run(asked, SuspendGroup, { input: because })).answer, atReason)
    case 'reinstate':
      return issuesOf((await run(asked, ReinstateGroup, { input: { organisationId } })).answer)
    case 'restore':
      return issuesOf((await run(asked, RestoreGroup, { input: { organisationId } })).answer)
    default:
      return [{ name: 'decision', code: 'required' }]
  }
}

const done: Record<string, Done> = {
  accept: 'claimAccepted',
  refuse: 'claimRefused',
  verify: 'verified',
  ask_more: 'moreAsked',
  decline: 'groupDeclined',
  suspend: 'suspended',
  reinstate: 'reinstated',
  restore: 'restored',
}

/** What a form that was taken has done. */
export const doneBy = ({ values, pressed }: Submitted): Done | undefined =>
  done[pressed ?? String(values.decision)]

type Answer =
  | { __typename: 'Organisation' | 'Claim' | 'Stale' | 'WrongState' }
  | { __typename: 'InvalidInput'; issues: Parameters<typeof issuesFrom>[0]['issues'] }

function issuesOf(answer: Answer, rename: Record<string, string> = {}): FormIssue[] {
  switch (answer.__typename) {
    case 'Organisation':
    case 'Claim':
      return []
    case 'Stale':
      return [{ name: '', code: 'stale' }]
    case 'WrongState':
      return [{ name: '', code: 'wrong_state' }]
    case 'InvalidInput':
      return issuesFrom(answer, rename)
    default:
      return unreachable(answer)
  }
}

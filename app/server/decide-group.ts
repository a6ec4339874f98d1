// What the officer's buttons on a group do; each answers with what is wrong, if anything.
import type { LoaderFunctionArgs } from '@remix-run/node'
import { typedDay } from '#app/server/typed-day.ts'
import { issuesFrom, wholeNumber, type FormIssue, type Submitted } from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const VerifyGroup = graphql(`
  mutation VerifyGroup($input: VerifyOrganisationInput!) {
    answer: verifyOrganisation(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
          code
          limit
        }
      }
    }
  }
`)
const AskMore = graphql(`
  mutation AskMore($input: AskMoreInput!) {
    answer: askMore(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
          code
          limit
        }
      }
    }
  }
`)
const DeclineGroup = graphql(`
  mutation DeclineGroup($input: DeclineOrganisationInput!) {
    answer: declineOrganisation(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
          code
          limit
        }
      }
    }
  }
`)
const SuspendGroup = graphql(`
  mutation SuspendGroup($input: SuspendOrganisationInput!) {
    answer: suspendOrganisation(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
          code
          limit
        }
      }
    }
  }
`)
const ReinstateGroup = graphql(`
  mutation ReinstateGroup($input: ReinstateOrganisationInput!) {
    answer: reinstateOrganisation(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
          code
          limit
        }
      }
    }
  }
`)
const DecideClaim = graphql(`
  mutation DecideClaim($input: DecideClaimInput!) {
    answer: decideClaim(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
          code
          limit
        }
      }
    }
  }
`)

type Asked = Pick<LoaderFunctionArgs, 'context' | 'request'>

/** The decisions of the one form; the buttons beside it act on their own. */
export async function decideGroup(
  asked: Asked,
  organisationId: string,
  submitted: Submitted,
): Promise<FormIssue[]> {
  const { values, pressed } = submitted
  const text = (name: string) => String(values[name] ?? '')
  const claim = (accept: boolean) => ({ input: { claimId: text('claimId'), accept } })
  if (pressed === 'accept') return issuesOf((await run(asked, DecideClaim, claim(true))).answer)
  if (pressed === 'refuse') return issuesOf((await run(asked, DecideClaim, claim(false))).answer)
  switch (values.decision) {
    case 'verify': {
      const input = {
        organisationId,
        version: wholeNumber(values.version) ?? 0,
        evidence: text('evidence'),
        reviewOn: typedDay(values, 'reviewOn'),
      }
      return issuesOf((await run(asked, VerifyGroup, { input })).answer)
    }
    case 'ask_more': {
      const input = { organisationId, reason: text('question') }
      return issuesOf((await run(asked, AskMore, { input })).answer, { reason: 'question' })
    }
    case 'decline': {
      const input = { organisationId, reason: text('whyDeclined') }
      const { answer } = await run(asked, DeclineGroup, { input })
      return issuesOf(answer, { reason: 'whyDeclined' })
    }
    case 'suspend': {
      const input = { organisationId, reason: text('whySuspended') }
      const { answer } = await run(asked, SuspendGroup, { input })
      return issuesOf(answer, { reason: 'whySuspended' })
    }
    case 'reinstate':
      return issuesOf((await run(asked, ReinstateGroup, { input: { organisationId } })).answer)
    default:
      return [{ name: 'decision', code: 'required' }]
  }
}

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

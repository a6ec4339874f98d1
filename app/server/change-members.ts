// What the buttons of the members' page do; each answers with what is wrong, if anything.
import type { Done } from '#app/components/done-banner.tsx'
import type { Role } from '#app/group.ts'
import {
  issuesFrom,
  ticked,
  wholeNumber,
  type FormIssue,
  type Submitted,
} from '#app/server/form.ts'
import { graphql } from '#app/server/graphql.ts'
import { Issues } from '#app/server/issues.ts'
import { run, type Asked } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

const InviteMember = graphql(
  `
    mutation InviteMember($input: InviteMemberInput!) {
      inviteMember(input: $input) {
        __typename
        ...Issues
      }
    }
  `,
  [Issues],
)

const WithdrawInvitation = graphql(`
  mutation WithdrawInvitation($id: ID!) {
    withdrawInvitation(input: { invitationId: $id }) {
      __typename
    }
  }
`)

const ChangeRole = graphql(`
  mutation ChangeRole($id: ID!, $version: Int!, $role: MembershipRole) {
    changeRole(input: { membershipId: $id, version: $version, role: $role }) {
      __typename
    }
  }
`)

const LeaveGroup = graphql(`
  mutation LeaveGroup($id: ID!) {
    leaveOrganisation(input: { organisationId: $id }) {
      __typename
    }
  }
`)

/** What is wrong at its fields; nothing where it is done. */
export async function changeMembers(
  asked: Asked,
  organisationId: string,
  submitted: Submitted,
): Promise<FormIssue[]> {
  const { values, pressed } = submitted
  const id = String(values.id ?? '')
  switch (pressed) {
    case 'withdraw':
      return whole((await run(asked, WithdrawInvitation, { id })).withdrawInvitation.__typename)
    case 'changeRole': {
      const version = wholeNumber(values.version) ?? 0
      const role = (values.newRole as Role | undefined) ?? null
      return whole((await run(asked, ChangeRole, { id, version, role })).changeRole.__typename)
    }
    case 'leave':
      return whole(
        (await run(asked, LeaveGroup, { id: organisationId })).leaveOrganisation.__typename,
      )
    default:
      return invite(asked, organisationId, submitted)
  }
}

const done: Record<string, Done> = {
  withdraw: 'invitationWithdrawn',
  changeRole: 'roleChanged',
}

/** What a button that was taken has done; without one of its own, somebody was invited. */
export const doneBy = (pressed: string | null): Done => done[pressed ?? ''] ?? 'invited'

type Answer =
  | 'Invitation'
  | 'Membership'
  | 'Done'
  | 'AlreadyMember'
  | 'InvalidInput'
  | 'LastOwner'
  | 'Stale'
  | 'WrongState'

/** The sentence for a button that has no field of its own. */
function whole(answer: Answer): FormIssue[] {
  switch (answer) {
    case 'Invitation':
    case 'Membership':
    case 'Done':
      return []
    case 'LastOwner':
      return [{ name: '', code: 'last_owner' }]
    case 'Stale':
      return [{ name: '', code: 'stale' }]
    case 'AlreadyMember':
      return [{ name: '', code: 'already_member' }]
    case 'WrongState':
      return [{ name: '', code: 'wrong_state' }]
    case 'InvalidInput':
      return [{ name: '', code: 'wrong' }]
    default:
      return unreachable(answer)
  }
}

async function invite(asked: Asked, organisationId: string, { values }: Submitted) {
  const role = (values.role as Role | undefined) ?? null
  const input = {
    organisationId,
    email: String(values.email ?? ''),
    role,
    remit: role === 'liaison_officer' ? ticked(values.remit) : [],
  }
  const { inviteMember: answer } = await run(asked, InviteMember, { input })
  switch (answer.__typename) {
    case 'Invitation':
      return []
    case 'AlreadyInvited':
      return [{ name: 'email', code: 'already_invited' }]
    case 'AlreadyMember':
      return [{ name: 'email', code: 'already_member' }]
    case 'TooMany':
      return [{ name: '', code: 'too_many_invitations' }]
    case 'WrongState':
      return [{ name: '', code: 'wrong_state' }]
    case 'InvalidInput':
      return issuesFrom(answer)
    default:
      return unreachable(answer)
  }
}

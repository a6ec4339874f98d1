// Who belongs to a group, who is invited, and the ways to change that.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { DoneBanner } from '#app/components/done-banner.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Named } from '#app/components/named.tsx'
import { InviteForm } from '#app/components/invite-form.tsx'
import { LeaveForm, MemberList, OpenInvitations } from '#app/components/member-list.tsx'
import { useFormState } from '#app/form-state.ts'
import { rolesFor } from '#app/group.ts'
import { languageOf, useLanguage, type Language } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { numberOf } from '#app/paths.ts'
import { again, readForm, type Submitted } from '#app/server/form.ts'
import { formatDate } from '#app/server/format-date.ts'
import { graphql, type ResultOf } from '#app/server/graphql.ts'
import { loadCouncils } from '#app/server/load-councils.ts'
import { changeMembers, doneBy } from '#app/server/change-members.ts'
import { found, needsSignIn, run } from '#app/server/run.ts'
import { versionOf } from '#app/text.ts'

const GroupMembers = graphql(`
  query GroupMembers($number: Int!) {
    organisation(number: $number) {
      id
      number
      kind
      state
      name {
        en
        cy
      }
      areas {
        code
      }
      viewerRoles
      viewerCan {
        lookAfter
        invite
        changeMembers
        leave
      }
      members {
        id
        number
        version
        name
        role
        remit
        since
        isViewer
      }
      invitations {
        id
        email
        role
        createdAt
      }
    }
  }
`)

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { lang, t, to } = languageOf(asked.request)
  const { organisation } = await run(asked, GroupMembers, { number: numberOf(params.group) })
  const { members, invitations, areas, name, ...group } = found(organisation)
  const { text } = versionOf(name, lang)
  const { lookAfter, invite } = group.viewerCan
  if (!members.length && !invite && !lookAfter) throw new Response(null, { status: 403 })
  const codes = new Set(areas.map((area) => area.code))
  const councils = await loadCouncils(asked)
  return {
    ...group,
    heading: t('organisations:members.heading'),
    back: backOf(group, text, { t, to }),
    name: versionOf(name, lang),
    roles: rolesFor(group.kind, group.state),
    councils: councils.filter((council) => codes.has(council.code)),
    members: members.map(({ since, remit, number, ...member }) => ({
      ...member,
      stays: staysBecause(member, members),
      remitHref:
        member.role === 'liaison_officer'
          ? to('changeRemit', { group: group.number, member: number })
          : null,
      removeHref: to('removeMember', { group: group.number, member: number }),
      since: formatDate(lang, since, 'long'),
      remit: councils
        .filter((council) => remit.includes(council.code))
        .map((council) => council.name)
        .join(', '),
    })),
    invitations: invitations.map(({ createdAt, ...invitation }) => ({
      ...invitation,
      sent: formatDate(lang, createdAt, 'long'),
    })),
  }
}

/** Why nobody can take a member out here: an only owner first hands over, and oneself one leaves. */
function staysBecause(
  { role, isViewer }: Pick<Member, 'role' | 'isViewer'>,
  members: readonly Member[],
): 'onlyOwner' | 'self' | null {
  if (role === 'owner' && members.filter((one) => one.role === 'owner').length === 1) {
    return 'onlyOwner'
  }
  // Of several roles of one's own each can be laid down; leaving lays down them all.
  return isViewer && members.filter((one) => one.isViewer).length === 1 ? 'self' : null
}

/** A member comes from the group's desk; whoever is none, from their own page about it. */
function backOf(
  { number, viewerRoles, viewerCan }: Pick<Group, 'number' | 'viewerRoles' | 'viewerCan'>,
  name: string,
  { t, to }: Pick<Language, 't' | 'to'>,
) {
  if (viewerRoles.length) return { href: to('groupDesk', { group: number }), text: name }
  return viewerCan.invite || viewerCan.changeMembers
    ? { href: to('administration'), text: t('administration:heading') }
    : { href: to('checkGroup', { group: number }), text: name }
}

type Group = NonNullable<ResultOf<typeof GroupMembers>['organisation']>
type Member = Group['members'][number]

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const submitted = await readForm(asked.request)
  const number = numberOf(params.group)
  const { organisation } = await run(asked, GroupMembers, { number })
  if (asksForNothing(found(organisation).members, submitted)) {
    return redirect(to('groupMembers', { group: number }))
  }
  const issues = await changeMembers(asked, found(organisation).id, submitted)
  if (issues.length) return again(submitted, issues)
  if (submitted.pressed === 'leave') return redirect(to('myGroups', undefined, { done: 'left' }))
  return redirect(to('groupMembers', { group: number }, { done: doneBy(submitted.pressed) }))
}

/** Whoever saves the role that somebody has already has done nothing, and nothing is wrong. */
function asksForNothing(members: Group['members'], { pressed, values }: Submitted): boolean {
  const member = members.find(({ id }) => id === values.id)
  return pressed === 'changeRole' && member !== undefined && member.role === values.newRole
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function GroupMembersRoute() {
  const group = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const form = useFormState('members', reply)
  const { t } = useLanguage()
  return (
    <div className="govuk-width-container cd-desk">
      <BackLink href={group.back.href}>{group.back.text}</BackLink>
      {form.errors.length > 0 && <ErrorSummary title={t('problem')} errors={form.errors} />}
      <DoneBanner unless={reply} />
      <h1>{group.heading}</h1>
      <p className="cd-lead">
        <Named name={group.name} />
      </p>
      <MemberList
        members={group.members}
        roles={group.roles}
        mayChange={group.viewerCan.changeMembers}
      />
      <OpenInvitations invitations={group.invitations} mayChange={group.viewerCan.invite} />
      {group.viewerCan.invite && (
        <InviteForm form={form} roles={group.roles} councils={group.councils} />
      )}
      {group.viewerCan.leave && <LeaveForm />}
    </div>
  )
}

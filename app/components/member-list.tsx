// The members of a group and its open invitations, each with the buttons that change it.
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Details } from '#app/components/details.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import type { Role } from '#app/group.ts'
import { useLanguage } from '#app/language.tsx'

type Member = {
  id: string
  version: number
  name: string
  role: Role
  remit: string
  /** Where a liaison officer's councils are changed; null for everybody else. */
  remitHref: string | null
  removeHref: string
  /** Why they cannot be taken out here, where they cannot. */
  stays: 'onlyOwner' | 'self' | null
  since: string
  isViewer: boolean
}

type Props = { members: readonly Member[]; roles: readonly Role[]; mayChange: boolean }

export function MemberList({ members, roles, mayChange }: Props) {
  const { t } = useLanguage()
  if (!members.length) return <p>{t('organisations:unclaimed')}</p>
  return (
    <ul className="cd-rows--opened">
      {members.map((member, at) => (
        <li key={member.id} className="cd-line">
          <p>
            <b>{member.name}</b>
            {member.isViewer && ` (${t('organisations:members.you')})`}
            <br />
            {t(`organisations:role.${member.role}`)}
            {member.role === 'liaison_officer' &&
              `: ${member.remit || t('organisations:members.noCouncil')}`}
            <br />
            <span className="cd-2">{t('organisations:members.since', { date: member.since })}</span>
          </p>
          {mayChange && <MemberActions member={member} roles={roles} at={at} />}
        </li>
      ))}
    </ul>
  )
}

function MemberActions({
  member,
  roles,
  at,
}: {
  member: Member
  roles: readonly Role[]
  at: number
}) {
  const { t } = useLanguage()
  // A liaison officer's role comes with councils, so it is given by an invitation.
  const given = roles.filter((role) => role !== 'liaison_officer' || role === member.role)
  return (
    <Details summary={t('organisations:members.change', { name: member.name })}>
      <Form method="post">
        <input type="hidden" name="id" value={member.id} />
        <input type="hidden" name="version" value={member.version} />
        <Select
          id={`member-role-${at}`}
          name="newRole"
          label={t('organisations:invite.role')}
          value={member.role}
          options={given.map((role) => ({ value: role, text: t(`organisations:role.${role}`) }))}
        />
        <Button kind="secondary" small name="do" value="changeRole">
          {t('organisations:members.changeRole')}
        </Button>
      </Form>
      {member.remitHref && (
        <p>
          {t('organisations:members.remitHint')}
          <br />
          <a className="cd-more" href={member.remitHref}>
            {t('organisations:members.remit')}
          </a>
        </p>
      )}
      <p>
        {member.stays ? (
          t(`organisations:members.stays.${member.stays}`)
        ) : (
          <a className="cd-more cd-more--warning" href={member.removeHref}>
            {t('organisations:members.remove', { name: member.name })}
          </a>
        )}
      </p>
    </Details>
  )
}

type Invitation = { id: string; email: string; role: Role; sent: string }

export function OpenInvitations(props: { invitations: readonly Invitation[]; mayChange: boolean }) {
  const { t } = useLanguage()
  if (!props.invitations.length) return null
  return (
    <Section heading={t('organisations:members.invited')}>
      <ul>
        {props.invitations.map(({ id, email, role, sent }) => (
          <li key={id} className="cd-line">
            <p>
              <b>{email}</b>
              <br />
              {t(`organisations:role.${role}`)}
              <br />
              <span className="cd-2">{t('organisations:members.sent', { date: sent })}</span>
            </p>
            {props.mayChange && (
              <Form method="post">
                <input type="hidden" name="id" value={id} />
                <Button kind="secondary" small name="do" value="withdraw">
                  {t('organisations:members.withdraw')}
                  <span className="govuk-visually-hidden">: {email}</span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Leaving asks once more, behind a line that opens. */
export function LeaveForm() {
  const { t } = useLanguage()
  return (
    <Section heading={t('organisations:leave.heading')}>
      <Details summary={t('organisations:leave.open')}>
        <p>{t('organisations:leave.body')}</p>
        <Form method="post">
          <Button kind="warning" name="do" value="leave">
            {t('organisations:leave.button')}
          </Button>
        </Form>
      </Details>
    </Section>
  )
}

// The open invitations to the address that somebody is signed in with, each with the button that accepts it.
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Section } from '#app/components/section.tsx'
import type { Role } from '#app/group.ts'
import { useLanguage } from '#app/language.tsx'
import type { Lang } from '#app/paths.ts'

type Invitation = { id: string; role: Role; name: { text: string; lang: Lang } }

export function OwnInvitations({ invitations }: { invitations: readonly Invitation[] }) {
  const { t } = useLanguage()
  if (!invitations.length) return null
  return (
    <Section heading={t('organisations:invitation.heading')}>
      <ul>
        {invitations.map(({ id, role, name }) => (
          <li key={id} className="cd-line">
            <p>
              <b lang={name.lang}>{name.text}</b>
              <br />
              {t(`organisations:role.${role}`)}
            </p>
            <Form method="post">
              <input type="hidden" name="id" value={id} />
              <Button small>{t('organisations:mine.accept', { name: name.text })}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  )
}

// The open invitations to the address that somebody is signed in with, each with the buttons that answer it.
import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ButtonGroup } from '#app/components/button-group.tsx'
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
              <ButtonGroup>
                <Button small name="do" value="accept">
                  {t('organisations:mine.accept', { name: name.text })}
                </Button>
                <Button small kind="secondary" name="do" value="decline">
                  {t('organisations:mine.decline', { name: name.text })}
                </Button>
              </ButtonGroup>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  )
}

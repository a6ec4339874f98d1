// Invites somebody by their address and a role.
import { Button } from '#app/components/button.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { Panel } from '#app/components/panel.tsx'
import { Radios } from '#app/components/radios.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import type { FormState } from '#app/form-state.ts'
import type { Role } from '#app/group.ts'
import { useLanguage } from '#app/language.tsx'
import type { NamedArea } from '#app/server/load-councils.ts'

type Props = { form: FormState; roles: readonly Role[]; councils: readonly NamedArea[] }

export function InviteForm({ form, roles, councils }: Props) {
  const { t } = useLanguage()
  return (
    <Panel id="invite-heading" heading={t('organisations:invite.heading')}>
      <p>{t('organisations:invite.body')}</p>
      <TypedForm submit={t('organisations:invite.button')} does="invite">
        <TextInput
          {...form.field('email')}
          label={t('organisations:invite.email')}
          type="email"
          autoComplete="off"
          spellCheck={false}
        />
        <RoleChoice form={form} roles={roles} councils={councils} />
        <Button name="do" value="invite">
          {t('organisations:invite.button')}
        </Button>
      </TypedForm>
    </Panel>
  )
}

/** A role, each with what it may do; a liaison officer's asks for councils. */
export function RoleChoice({ form, roles, councils }: Props) {
  const { t } = useLanguage()
  const remit = form.field('remit')
  const ticked = [form.valueAt('remit')].flat().filter((code) => typeof code === 'string')
  return (
    <Radios
      {...form.field('role')}
      label={t('organisations:invite.role')}
      choices={roles.map((role) => ({
        value: role,
        label: t(`organisations:role.${role}`),
        hint: t(`organisations:roleHint.${role}`),
        ...(role === 'liaison_officer'
          ? {
              conditional: (
                <Checkboxes
                  {...remit}
                  label={t('organisations:invite.remit')}
                  values={ticked}
                  choices={councils.map(({ code, name }) => ({ value: code, label: name }))}
                />
              ),
            }
          : {}),
      }))}
    />
  )
}

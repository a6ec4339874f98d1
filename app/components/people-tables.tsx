// Who is coming to a date, and who waits for a place, as tables that become blocks on a phone.
import { DataTable } from '#app/components/data-table.tsx'
import { Tag } from '#app/components/tag.tsx'
import { useLanguage } from '#app/language.tsx'

type SignUp = {
  number: number
  name: string
  email: string | null
  preferredLanguage: 'cy' | 'en' | 'both' | 'unknown'
  note: string | null
  state: 'confirmed' | 'attended' | 'absent'
}

type Props = {
  people: SignUp[]
  /** Whether it is called off, or still to come. */
  stage: 'before' | 'off'
  canTakeOff: boolean
}

export function PeopleTable({ people, stage, canTakeOff }: Props) {
  const { t } = useLanguage()
  const isOff = stage === 'off'
  if (!people.length) return <p>{t(`signups:people.${isOff ? 'nobodyHad' : 'nobody'}`)}</p>
  const isNoted = people.some(({ state }) => state !== 'confirmed')
  const head = isNoted
    ? (['name', 'language', 'help', 'email', 'state'] as const)
    : (['name', 'language', 'help', 'email'] as const)
  const columns = head.map((key) => ({
    heading: t(`signups:people.${key}`),
    label: t(`signups:people.${key}`),
  }))
  return (
    <DataTable
      caption={t(`signups:people.${isOff ? 'whoHad' : 'who'}`)}
      captionHidden
      stack
      firstCellIsHeader
      columns={[...columns, actionColumn(t)]}
      rows={people.map((person) => [
        person.name || t('signups:people.left'),
        t(`signups:people.languages.${person.preferredLanguage}`),
        person.note ?? '',
        person.email ? <a href={`mailto:${person.email}`}>{person.email}</a> : '',
        ...(isNoted ? [t(`signups:state.${person.state}`)] : []),
        canTakeOff && <TakeOff person={person} />,
      ])}
    />
  )
}

/** `place`: their number in the line, from 1. */
type InLine = Omit<SignUp, 'state'> & { place: number; since: string; until: string | null }

export function WaitingTable({ line, canTakeOff }: { line: InLine[]; canTakeOff: boolean }) {
  const { t } = useLanguage()
  if (!line.length) return <p>{t('signups:people.nobodyWaits')}</p>
  const head = ['line', 'since', 'state'] as const
  const columns = head.map((key) => ({
    heading: t(`signups:people.${key}`),
    label: t(`signups:people.${key}`),
  }))
  return (
    <DataTable
      caption={t('signups:people.list')}
      captionHidden
      stack
      firstCellIsHeader
      columns={[...columns, actionColumn(t)]}
      rows={line.map((person) => [
        `${person.place}. ${person.name}`,
        person.since,
        person.until ? (
          <Tag kind="clay">{t('signups:people.heldUntil', { until: person.until })}</Tag>
        ) : (
          <Tag kind="line">{t('signups:state.waiting')}</Tag>
        ),
        canTakeOff && <TakeOff person={person} />,
      ])}
    />
  )
}

const actionColumn = (t: ReturnType<typeof useLanguage>['t']) => ({
  heading: <span className="govuk-visually-hidden">{t('signups:people.action')}</span>,
  end: true,
})

function TakeOff({ person }: { person: Pick<SignUp, 'number' | 'name'> }) {
  const { t, to } = useLanguage()
  return (
    <a href={to('declineSignUp', { signUp: person.number })}>
      {t('signups:people.takeOff')}
      <span className="govuk-visually-hidden">: {person.name}</span>
    </a>
  )
}

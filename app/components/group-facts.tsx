// What a group is, where it works and whom to ask: its facts, as its page and its officer see them.
import { PhoneLink } from '#app/components/phone-link.tsx'
import { SummaryList, type SummaryRow } from '#app/components/summary-list.tsx'
import type { GroupKind } from '#app/group.ts'
import { useLanguage } from '#app/language.tsx'

export type GroupFactsOf = {
  kind: GroupKind
  areas: string
  wards: string
  contactName: string | null
  contactEmail: string | null
  contactPhone: string | null
  website: string | null
  source: string | null
  identifiers: readonly { scheme: 'GB_CHC' | 'GB_COH' | 'GB_MPR' | 'GB_PLA'; value: string }[]
}

export function GroupFacts({ group }: { group: GroupFactsOf }) {
  const { t } = useLanguage()
  const { contactEmail, contactPhone, website } = group
  const rows: (SummaryRow | false)[] = [
    { key: t('organisations:facts.kind'), value: t(`organisations:kind.${group.kind}`) },
    {
      key: t('organisations:facts.areas'),
      value: group.areas || t('organisations:facts.everywhere'),
    },
    group.wards !== '' && { key: t('organisations:facts.wards'), value: group.wards },
    Boolean(group.contactName) && {
      key: t('organisations:facts.contactName'),
      value: group.contactName,
    },
    Boolean(contactPhone) && {
      key: t('organisations:facts.contactPhone'),
      value: contactPhone && <PhoneLink phone={contactPhone} />,
    },
    Boolean(contactEmail) && {
      key: t('organisations:facts.contactEmail'),
      value: (
        <a href={`mailto:${contactEmail}`}>
          {contactEmail?.split('@')[0]}
          <wbr />@{contactEmail?.split('@')[1]}
        </a>
      ),
    },
    Boolean(website) && {
      key: t('organisations:facts.website'),
      value: (
        <a href={website ?? ''} rel="nofollow ugc">
          {website?.replace(/^https?:\/\//, '')}
        </a>
      ),
    },
    ...group.identifiers.map(({ scheme, value }) => ({
      key: t(`organisations:number.${scheme}`),
      value,
    })),
    Boolean(group.source) && {
      key: t('organisations:facts.source'),
      value:
        group.source === 'reference' ? t('organisations:facts.reference') : (group.source ?? ''),
    },
  ]
  return <SummaryList rows={rows.filter((row): row is SummaryRow => row !== false)} />
}

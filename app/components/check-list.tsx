// What automatic checks found: a mark and words, never the mark alone.
import { Tag } from '#app/components/tag.tsx'
import { useLanguage } from '#app/language.tsx'

const codes = [
  'identifiers_well_formed',
  'identifiers_not_elsewhere',
  'owner_address_confirmed',
  'contact_given',
  'areas_given',
  'no_near_identical_name',
] as const

type Props = { checks: readonly { code: string; passed: boolean | null }[] }

export function CheckList({ checks }: Props) {
  const { t } = useLanguage()
  return (
    <ul>
      {codes.flatMap((code) => {
        const check = checks.find((one) => one.code === code)
        if (!check) return []
        const result = check.passed === null ? 'none' : check.passed ? 'passed' : 'failed'
        return (
          <li key={code} className="cd-line cd-line--marked">
            <Tag kind={({ none: 'line', passed: 'green', failed: 'error' } as const)[result]}>
              {t(`organisations:check.${result}`)}
            </Tag>{' '}
            <span>{t(`organisations:check.${code}.${result}`)}</span>
          </li>
        )
      })}
    </ul>
  )
}

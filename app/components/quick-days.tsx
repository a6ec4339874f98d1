// The days that people ask for most, each one press away.
import { useLanguage } from '#app/language.tsx'
import type { QuickDay } from '#app/server/quick-days.ts'

export function QuickDays({ days }: { days: readonly QuickDay[] }) {
  const { t } = useLanguage()
  return (
    <nav className="cd-quick" aria-label={t('find:quick.label')}>
      <ul>
        {days.map(({ text, href, current }) => (
          <li key={text}>
            <a href={href} aria-current={current || undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

// The way off a page that somebody near may not like to be read. Without a script it cannot leave the browser's list.
import { Button } from '#app/components/button.tsx'
import { useLanguage } from '#app/language.tsx'

export function LeaveQuickly() {
  const { t } = useLanguage()
  return (
    <div className="cd-leave cd-noprint">
      <Button kind="warning" href={t('about:leave.address')} rel="noreferrer">
        {t('about:leave.link')}
      </Button>
      <p className="cd-2">{t('about:leave.means')}</p>
    </div>
  )
}

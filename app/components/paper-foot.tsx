// At the end of a list on paper, for a notice board: where the same list is. Nothing of it is seen on a screen.
import { useLocation } from '@remix-run/react'
import { QrPicture } from '#app/components/qr-picture.tsx'
import { useLanguage } from '#app/language.tsx'
import { qrCode } from '#app/server/qr-code.ts'

export function PaperFoot({ publicUrl }: { publicUrl: string }) {
  const { t } = useLanguage()
  const { pathname, search } = useLocation()
  const address = `${publicUrl}${pathname}`
  return (
    <div className="cd-paper">
      <QrPicture code={qrCode(`${address}${search}`)} />
      <p>
        <b>{t('onPaper')}</b>
        <br />
        {address.replace(/^https?:\/\//, '')}
      </p>
    </div>
  )
}

import { DataTable } from './data-table.tsx'
import { Named } from './named.tsx'
import { useLanguage } from '#app/language.tsx'
import type { listedLink } from '#app/server/link-view.ts'

/** Links as a table: with whom, how far, the last word and what comes next. Rows become blocks on a phone. */
export function LinkTable(props: {
  caption: string
  links: readonly ReturnType<typeof listedLink>[]
}) {
  const { t, to } = useLanguage()
  return (
    <DataTable
      caption={props.caption}
      captionHidden
      stack
      firstCellIsHeader
      columns={[
        { heading: t('links:board.group') },
        { heading: t('links:board.withWhom') },
        { heading: t('links:board.stage'), label: t('links:board.stage') },
        { heading: t('links:board.lastWord'), label: t('links:board.lastWord') },
        { heading: t('links:board.nextHeading'), label: t('links:board.nextHeading') },
      ]}
      rows={props.links.map((link) => [
        <a key="asker" href={to('link', { link: link.number })}>
          <Named name={link.asker} />
        </a>,
        <>
          {link.partner ? <Named name={link.partner} /> : t('links:noPartner')}:{' '}
          <span lang={link.purposeLang ?? undefined}>{link.purpose}</span>
        </>,
        t(`links:stage.${link.stage}`),
        link.lastWord,
        link.next ?? t('links:board.nothingNext'),
      ])}
    />
  )
}

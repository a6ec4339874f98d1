import { DataTable } from './data-table.tsx'
import { Named } from './named.tsx'
import { useLanguage } from '#app/language.tsx'
import type { listedLink } from '#app/server/link-view.ts'

/** Links as a table: with whom, how far, the last word and what comes next. Rows become blocks on a phone. */
export function LinkTable(props: {
  caption: string
  links: readonly ReturnType<typeof listedLink>[]
  /** With what comes next: for officers, who alone see what is planned. */
  next: boolean
  /** Those that are closed: what came of each, and when. */
  closed: boolean
  /** With who looks after each. */
  officer: boolean
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
        ...[
          t('links:board.stage'),
          ...(props.officer ? [t('links:link.officer')] : []),
          ...(props.closed
            ? [t('links:link.closedOn'), t('links:link.cameOfIt')]
            : [t('links:board.lastWord')]),
          ...(props.next ? [t('links:board.nextHeading')] : []),
        ].map((heading) => ({ heading, label: heading })),
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
        ...(props.officer ? [link.officer ?? t('links:link.noOfficer')] : []),
        ...(props.closed
          ? [link.closedOn, link.note ?? t('links:board.noOutcome')]
          : [link.lastWord]),
        ...(props.next
          ? [
              <>
                {link.late && <span className="cd-link__late">{link.note}. </span>}
                {link.next ?? t('links:board.nothingNext')}
              </>,
            ]
          : []),
      ])}
    />
  )
}

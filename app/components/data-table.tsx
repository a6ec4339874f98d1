import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface TableColumn {
  heading: ReactNode
  numeric?: boolean
  /** Said in front of the cell where the table has become a list on a phone. */
  label?: string
  /** The last cell that holds the row's action; keeps the right edge on a phone. */
  end?: boolean
}

export interface DataTableProps {
  caption: ReactNode
  /** The caption is read out but not shown, because a heading above says the same. */
  captionHidden?: boolean
  columns?: readonly TableColumn[]
  rows: readonly (readonly ReactNode[])[]
  /** The first cell of each row names the row. */
  firstCellIsHeader?: boolean
  /** On a phone each row becomes a small block. */
  stack?: boolean
  /** The last row adds the others up. */
  total?: boolean
  className?: string
}

export function DataTable(props: DataTableProps) {
  const { columns, rows, total } = props
  return (
    <table className={classNames('govuk-table', props.stack && 'cd-stack', props.className)}>
      {props.caption && (
        <caption
          className={classNames(
            'govuk-table__caption',
            props.captionHidden && 'govuk-visually-hidden',
          )}
        >
          {props.caption}
        </caption>
      )}
      {columns && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map((column, at) => (
              <th
                key={at}
                scope="col"
                className={classNames(
                  'govuk-table__header',
                  column.numeric && 'govuk-table__header--numeric',
                )}
              >
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map((cells, at) => (
          <tr
            key={at}
            className={classNames(
              'govuk-table__row',
              total && at === rows.length - 1 && 'govuk-table__row--total',
            )}
          >
            {cells.map((cell, column) => (
              <Cell
                key={column}
                heads={Boolean(props.firstCellIsHeader) && column === 0}
                column={columns?.[column]}
              >
                {cell}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell(props: { heads: boolean; column?: TableColumn; children: ReactNode }) {
  if (props.heads) {
    return (
      <th scope="row" className="govuk-table__header">
        {props.children}
      </th>
    )
  }
  return (
    <td
      className={classNames(
        'govuk-table__cell',
        props.column?.numeric && 'govuk-table__cell--numeric',
        props.column?.end && 'cd-stack__end',
      )}
      data-label={props.column?.label}
    >
      {props.children}
    </td>
  )
}

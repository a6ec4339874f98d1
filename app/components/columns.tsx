import type { ReactNode } from 'react'

/** text-aside: text and 340 px · filter-list: 264 px and a list · halves: two of the same. */
export type ColumnsKind = 'text-aside' | 'filter-list' | 'halves'

const kinds: Record<ColumnsKind, string> = {
  'text-aside': 'cd-cols--21',
  'filter-list': 'cd-cols--12',
  halves: 'cd-cols--11',
}

/** One column on a phone, two on a wide screen; the children come in the order they are read. */
export function Columns({ kind, children }: { kind: ColumnsKind; children: ReactNode }) {
  return <div className={`cd-cols ${kinds[kind]}`}>{children}</div>
}

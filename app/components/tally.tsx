export interface TallyItem {
  /** The count, as it is shown: "14". */
  count: string | number
  /** What is counted: "overdue". */
  text: string
  href: string
  current?: boolean
}

/** Counts that are links, in a line above the list that they narrow. */
export function Tally({ label, items }: { label: string; items: readonly TallyItem[] }) {
  return (
    <nav className="cd-tally" aria-label={label}>
      {items.map((item) => (
        <a key={item.href} href={item.href} aria-current={item.current ? 'true' : undefined}>
          <b>{item.count}</b> {item.text}
        </a>
      ))}
    </nav>
  )
}

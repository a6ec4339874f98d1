export interface ViewTab {
  text: string
  href: string
  current?: boolean
}

/** Ways to look at the same thing: links, of which one is where you are. */
export function ViewTabs({ label, tabs }: { label: string; tabs: readonly ViewTab[] }) {
  return (
    <nav className="cd-views" aria-label={label}>
      {tabs.map((tab) =>
        tab.current ? (
          <span key={tab.href} aria-current="page">
            {tab.text}
          </span>
        ) : (
          <a key={tab.href} href={tab.href}>
            {tab.text}
          </a>
        ),
      )}
    </nav>
  )
}

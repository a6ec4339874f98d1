export function SkipLink({ href = '#main', children }: { href?: string; children: string }) {
  return (
    <a href={href} className="govuk-skip-link">
      {children}
    </a>
  )
}

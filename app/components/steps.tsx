import type { ReactNode } from 'react'

/** What happens, in order; numbered by the stylesheet. */
export function Steps({ steps }: { steps: readonly ReactNode[] }) {
  return (
    <ol className="cd-steps">
      {steps.map((step, at) => (
        <li key={at}>
          <p>{step}</p>
        </li>
      ))}
    </ol>
  )
}

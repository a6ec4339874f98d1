// The front page's three questions, each with its answer and the way to more of it.

export type Answer = { question: string; answer: string; href: string }

export function Answers({ label, answers }: { label: string; answers: readonly Answer[] }) {
  return (
    <nav className="cd-answers" aria-label={label}>
      <ul className="govuk-width-container">
        {answers.map(({ question, answer, href }) => (
          <li key={href}>
            <a href={href}>{question}</a>
            <span>{answer}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

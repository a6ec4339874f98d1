/** Sentences one below the other, each a point of its own. */
export const Points = ({ points }: { points: readonly string[] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)

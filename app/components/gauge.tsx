/** Above this many places the cells are too thin to count, and the words must do alone. */
export const GAUGE_LIMIT = 40

/** One cell per place, filled where taken. Decoration: the sentence beside it carries the figure. */
export function Gauge({ taken, places }: { taken: number; places: number }) {
  if (places < 1 || places > GAUGE_LIMIT) return null
  return (
    <div className="cd-gauge" aria-hidden="true">
      {Array.from({ length: places }, (_, at) => (
        <i key={at} className={at < taken ? 'on' : undefined} />
      ))}
    </div>
  )
}

// What somebody wrote in several lines: paragraphs where they left a line empty, breaks where they broke one.
import { Fragment } from 'react'

export function Prose({ text, lang }: { text: string; lang?: string }) {
  return (
    <div className="cd-prose" lang={lang}>
      {text.split(/\n\s*\n/).map((paragraph, at) => (
        <p key={at} className={at === 0 ? 'cd-lead' : undefined}>
          {paragraph.split('\n').map((line, number) => (
            <Fragment key={number}>
              {number > 0 && <br />}
              {line}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  )
}

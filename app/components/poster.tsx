// An event as a sheet of A4: the date is the picture, and each language has half of it, Welsh first.
import { QrPicture } from '#app/components/qr-picture.tsx'
import { Wordmark } from '#app/components/wordmark.tsx'
import { useLanguage } from '#app/language.tsx'
import { wordsIn } from '#app/locales/catalogue.ts'
import type { PosterSize, PosterWords } from '#app/server/poster-view.ts'
import type { QrCode } from '#app/server/qr-code.ts'

type Props = {
  day: string
  size: PosterSize
  /** Welsh, then English. */
  columns: PosterWords[]
  /** Where to take a place, without its "https://". */
  address: string
  code: QrCode
  contactName: string | null
  contactPhone: string | null
}

export function Poster({ day, size, columns, address, code, contactName, contactPhone }: Props) {
  const { lang } = useLanguage()
  const inOwn = (words: PosterWords) => (words.lang === lang ? undefined : words.lang)
  return (
    <article className={`cd-poster cd-poster--${size}`}>
      <div className="cd-poster__top">
        <Wordmark lang="cy" />
        <div className="cd-poster__date">
          <b aria-hidden="true">{day}</b>
          <div>
            {columns.map((words) => (
              <p key={words.lang} lang={inOwn(words)}>
                {words.date}
                <br />
                {words.time}
              </p>
            ))}
          </div>
        </div>
      </div>
      <div className="cd-poster__text">
        {columns.map((words) => (
          <div key={words.lang} lang={inOwn(words)}>
            <h2 lang={words.title.lang}>{words.title.text}</h2>
            {words.text && <p>{words.text}</p>}
            <p>
              <b>
                <span lang={words.venue.lang}>{words.venue.text}</span>
                {words.venue.text && words.ward ? `, ${words.ward}` : words.ward}
              </b>
            </p>
            <p>{words.facts}</p>
            {words.more && <p>{words.more}</p>}
          </div>
        ))}
      </div>
      <div className="cd-poster__foot">
        <QrPicture code={code} />
        {columns.map((words) => (
          <p key={words.lang} lang={inOwn(words)}>
            <b>{words.do}</b>
            <span>{address}</span>
            {contactPhone && (
              <>
                {ask(words.lang, contactName)}
                <br />
                <span className="cd-nowrap">{contactPhone}</span>
              </>
            )}
          </p>
        ))}
        <p className="cd-poster__group">
          {[...new Map(columns.map(({ group }) => [group.text, group])).values()].map(
            (group, at) => (
              <span key={group.text} lang={group.lang}>
                {at > 0 && ' · '}
                {group.text}
              </span>
            ),
          )}
        </p>
      </div>
    </article>
  )
}

function ask(lang: PosterWords['lang'], name: string | null) {
  const t = wordsIn(lang)
  return name ? t('eventPage:poster.askName', { name }) : t('eventPage:poster.ask')
}

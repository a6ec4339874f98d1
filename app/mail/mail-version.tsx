// One language's version of a mail.
import { wordsIn } from '#app/locales/catalogue.ts'
import { column, columnStyle, hairline, layout, sans, serif } from '#app/mail/mail-styles.ts'
import type { NoticeFact } from '#app/mail/notice-facts.ts'
import type { NoticeWords } from '#app/mail/notice-words.ts'
import { otherLang, pathTo } from '#app/paths.ts'

type Props = {
  words: NoticeWords
  publicUrl: string
  /** Whether it is the only one: then it offers the other language's page. */
  alone: boolean
}

export function MailVersion({ words, publicUrl, alone }: Props) {
  const { lang, hello, heading, lines, facts, action } = words
  return (
    <table {...column} style={{ ...columnStyle, font: `18px/1.5 ${sans}` }} lang={lang}>
      <tbody>
        <tr>
          <td style={{ padding: '28px 20px 8px' }}>
            <p style={{ margin: '0 0 16px' }}>{hello}</p>
            <h1 style={{ font: `700 30px/1.15 ${serif}`, margin: '0 0 8px' }}>{heading}</h1>
            {lines.map((line) => (
              <p key={line} style={{ margin: '0 0 20px' }}>
                {line}
              </p>
            ))}
            {facts.length > 0 && <Facts facts={facts} />}
            {action && <Action words={action.words} href={`${publicUrl}${action.path}`} />}
            <Foot words={words} publicUrl={publicUrl} alone={alone} />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

const Facts = ({ facts }: { facts: readonly NoticeFact[] }) => (
  <table
    width="100%"
    cellPadding={0}
    cellSpacing={0}
    style={{ borderTop: '3px solid currentColor', borderCollapse: 'collapse' }}
  >
    <tbody>
      {facts.map(({ term, fact, lang }) => (
        <tr key={term}>
          <th
            scope="row"
            className="r"
            style={{ ...cell, paddingRight: 12, width: 112, fontWeight: 700 }}
          >
            {term}
          </th>
          <td className="r" lang={lang} style={{ ...cell, whiteSpace: 'pre-line' }}>
            {fact}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const cell = {
  wordBreak: 'break-word',
  padding: '10px 0',
  borderBottom: hairline,
  verticalAlign: 'top',
  textAlign: 'left',
} as const

/** Square end first, round end last, as on the pages. */
const Action = ({ words, href }: { words: string; href: string }) => (
  <table {...layout} style={{ margin: '24px 0 12px' }}>
    <tbody>
      <tr>
        <td className="btn" style={{ background: '#0f5143', borderRadius: '4px 24px 24px 4px' }}>
          <a
            href={href}
            style={{
              display: 'inline-block',
              padding: '13px 28px 13px 20px',
              color: '#fff',
              fontWeight: 700,
              textDecoration: 'none',
            }}
          >
            {words}
          </a>
        </td>
      </tr>
    </tbody>
  </table>
)

function Foot({ words: { lang, otherPath }, publicUrl, alone }: Props) {
  const t = wordsIn(lang)
  const other = otherLang(lang)
  return (
    <p
      className="q r"
      style={{
        margin: '24px 0 0',
        padding: '16px 0 32px',
        borderTop: hairline,
        fontSize: 16,
        color: '#465750',
      }}
    >
      {t('mail:welshWelcome')} {t('mail:automatic')}{' '}
      <a className="l" href={`${publicUrl}${pathTo('help', lang)}`}>
        {t('mail:askPerson')}
      </a>
      {'.'}
      {alone && otherPath && (
        <>
          {' '}
          <a className="l" href={`${publicUrl}${otherPath}`} lang={other} hrefLang={other}>
            {wordsIn(other)('mail:change')}
          </a>
        </>
      )}
    </p>
  )
}

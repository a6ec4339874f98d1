// A notice as a mail: plain text and HTML, in the reader's language, or in both with Welsh first.
import { renderToStaticMarkup } from 'react-dom/server'
import { wordsIn } from '#app/locales/catalogue.ts'
import { noticeWords, type NoticeWords } from '#app/mail/notice-words.ts'
import type { Lang } from '#app/paths.ts'
import type { NoticeToRender, RenderNotice } from '#graphql/notices/send-notice.ts'

export const renderNotice: RenderNotice = (notice, publicUrl) => {
  const versions = languagesFor(notice).map((lang) => noticeWords(notice, lang))
  return {
    subject: versions.map(({ subject }) => subject).join(' · '),
    text: versions.map((words) => plainText(words, publicUrl)).join(`\n\n${'─'.repeat(24)}\n\n`),
    html: `<!doctype html>${renderToStaticMarkup(<Mail versions={versions} publicUrl={publicUrl} />)}`,
  }
}

/** Unknown means both, Welsh first. */
const languagesFor = ({ language }: NoticeToRender): Lang[] =>
  language === 'en' || language === 'cy' ? [language] : ['cy', 'en']

function plainText({ lang, subject, lines, facts, action }: NoticeWords, publicUrl: string): string {
  const t = wordsIn(lang)
  return [
    subject,
    ...lines,
    facts.map(({ term, fact }) => `${term}: ${fact}`).join('\n'),
    action && `${action.words}:\n${publicUrl}${action.path}`,
    t('mail:welshWelcome'),
    `Pull Together · Cyd-dynnu\n${publicUrl}/${lang}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

const serif = 'Rockwell,Georgia,serif'
const column = { width: '100%', maxWidth: 600, borderCollapse: 'collapse' } as const
const cell = { padding: '10px 12px 10px 0', borderBottom: '1px solid #cbd5ce', verticalAlign: 'top' }

/** Mail readers have no style sheets of ours, no web fonts and little CSS: tables and inline styles. */
function Mail({ versions, publicUrl }: { versions: NoticeWords[]; publicUrl: string }) {
  return (
    <html lang={versions[0]?.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{versions[0]?.subject}</title>
      </head>
      <body style={{ margin: 0, background: '#fff', color: '#14231e' }}>
        <table role="presentation" width="100%" style={{ borderCollapse: 'collapse' }}>
          <tbody>
            <tr>
              <td style={{ background: '#0d4538', padding: '16px 20px' }}>
                <table role="presentation" align="center" style={column}>
                  <tbody>
                    <tr>
                      <td style={{ font: `700 20px/1.3 ${serif}`, color: '#fff' }}>
                        {versions[0]?.lang === 'en'
                          ? 'Pull Together · Cyd-dynnu'
                          : 'Cyd-dynnu · Pull Together'}
                      </td>
                    </tr>
                  </tbody>
                </table>
              </td>
            </tr>
            {versions.map((words) => (
              <tr key={words.lang}>
                <td style={{ padding: '28px 20px 8px' }} lang={words.lang}>
                  <Version words={words} publicUrl={publicUrl} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </body>
    </html>
  )
}

function Version({ words, publicUrl }: { words: NoticeWords; publicUrl: string }) {
  const t = wordsIn(words.lang)
  return (
    <table role="presentation" align="center" style={column}>
      <tbody>
        <tr>
          <td style={{ font: "18px/1.5 'Segoe UI',system-ui,Helvetica,Arial,sans-serif" }}>
            <h1 style={{ font: `700 30px/1.15 ${serif}`, margin: '0 0 12px' }}>{words.subject}</h1>
            {words.lines.map((line) => (
              <p key={line} style={{ margin: '0 0 20px', whiteSpace: 'pre-line' }}>
                {line}
              </p>
            ))}
            {words.facts.length > 0 && <Facts facts={words.facts} />}
            {words.action && (
              <p style={{ margin: '24px 0' }}>
                <a
                  href={`${publicUrl}${words.action.path}`}
                  style={{
                    display: 'inline-block',
                    padding: '13px 28px 13px 20px',
                    background: '#0f5143',
                    color: '#fff',
                    fontWeight: 700,
                    textDecoration: 'none',
                    borderRadius: '4px 24px 24px 4px',
                  }}
                >
                  {words.action.words}
                </a>
              </p>
            )}
            <p style={{ padding: '16px 0 32px', borderTop: '1px solid #cbd5ce', fontSize: 16, color: '#465750' }}>
              {t('mail:welshWelcome')}
            </p>
          </td>
        </tr>
      </tbody>
    </table>
  )
}

const Facts = ({ facts }: { facts: NoticeWords['facts'] }) => (
  <table width="100%" style={{ borderTop: '3px solid #14231e', borderCollapse: 'collapse' }}>
    <tbody>
      {facts.map(({ term, fact }) => (
        <tr key={term}>
          <th scope="row" style={{ ...cell, textAlign: 'left', width: 96 }}>
            {term}
          </th>
          <td style={cell}>{fact}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

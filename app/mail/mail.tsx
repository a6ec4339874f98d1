// The HTML of a mail. Mail readers know no style sheets of ours, no web fonts and little CSS: tables and inline styles.
import type { ReactNode } from 'react'
import { wordsIn } from '#app/locales/catalogue.ts'
import { MailVersion } from '#app/mail/mail-version.tsx'
import { column, columnStyle, darkMode, layout, sans, serif } from '#app/mail/mail-styles.ts'
import type { NoticeWords } from '#app/mail/notice-words.ts'
import { otherLang } from '#app/paths.ts'

export function Mail({
  versions,
  publicUrl,
}: {
  versions: readonly NoticeWords[]
  publicUrl: string
}) {
  const [first, ...later] = versions
  if (!first) return null
  return (
    <html lang={first.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{first.heading}</title>
        <style dangerouslySetInnerHTML={{ __html: darkMode }} />
      </head>
      <body className="bg" style={{ margin: 0, background: '#fff', color: '#14231e' }}>
        <InboxLine>{first.lines[0]}</InboxLine>
        <main>
          <table {...layout} width="100%">
            <tbody>
              <tr>
                <td style={{ background: '#0d4538', padding: '16px 0' }}>
                  <Names lang={first.lang} publicUrl={publicUrl} />
                </td>
              </tr>
              <tr>
                <td className="bg">
                  {later.length > 0 && <Below versions={later} />}
                  {versions.map((words) => (
                    <MailVersion
                      key={words.lang}
                      words={words}
                      publicUrl={publicUrl}
                      alone={!later.length}
                    />
                  ))}
                </td>
              </tr>
            </tbody>
          </table>
        </main>
      </body>
    </html>
  )
}

/** What a list of mails shows beside the subject. */
const InboxLine = ({ children }: { children: ReactNode }) => (
  <div aria-hidden="true" style={{ display: 'none', maxHeight: 0, overflow: 'hidden' }}>
    {children}
  </div>
)

/** The two names with the knot between them. SVG is not drawn in mails. */
function Names({ lang, publicUrl }: { lang: NoticeWords['lang']; publicUrl: string }) {
  const t = wordsIn(lang)
  return (
    <table {...column} style={columnStyle}>
      <tbody>
        <tr>
          <td style={{ padding: '0 20px', font: `700 20px/1.3 ${serif}`, color: '#fff' }}>
            {t('brand')}{' '}
            <img
              src={`${publicUrl}/icons/mail-knot.png`}
              width={48}
              height={28}
              alt=""
              style={{ display: 'inline-block', verticalAlign: '-8px', margin: '0 4px', border: 0 }}
            />{' '}
            <span lang={otherLang(lang)}>{t('otherBrand')}</span>
          </td>
        </tr>
      </tbody>
    </table>
  )
}

/** Whoever reads only the second language finds out before the first begins. */
const Below = ({ versions }: { versions: readonly NoticeWords[] }) => (
  <table {...column} style={columnStyle}>
    <tbody>
      <tr>
        <td style={{ padding: '20px 20px 0', font: `16px/1.5 ${sans}` }}>
          {versions.map(({ lang }) => (
            <p key={lang} lang={lang} className="q" style={{ margin: 0, color: '#465750' }}>
              {wordsIn(lang)('mail:below')}
            </p>
          ))}
        </td>
      </tr>
    </tbody>
  </table>
)

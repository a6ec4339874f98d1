// A notice as a mail: plain text and HTML, in the reader's language, or in both with Welsh first.
import { renderToStaticMarkup } from 'react-dom/server'
import { Mail } from '#app/mail/mail.tsx'
import { noticeWords, type NoticeWords } from '#app/mail/notice-words.ts'
import { plainText } from '#app/mail/plain-text.ts'
import type { Lang } from '#app/paths.ts'
import type { NoticeToRender, RenderNotice } from '#graphql/notices/send-notice.ts'

export const renderNotice: RenderNotice = (notice, publicUrl) => {
  const versions = noticeVersions(notice)
  return {
    languages: versions.map(({ lang }) => lang),
    subject: subjectOf(versions),
    text: plainText(versions, publicUrl),
    html: `<!doctype html>${renderToStaticMarkup(<Mail versions={versions} publicUrl={publicUrl} />)}`,
  }
}

/** A notice in each language that its mail has. */
export const noticeVersions = (notice: NoticeToRender): NoticeWords[] =>
  languagesFor(notice).map((lang) => noticeWords(notice, lang))

export const subjectOf = (versions: readonly NoticeWords[]): string =>
  versions.map(({ subject }) => subject).join(' · ')

/** Unknown means both, Welsh first. */
const languagesFor = ({ language }: NoticeToRender): Lang[] =>
  language === 'en' || language === 'cy' ? [language] : ['cy', 'en']

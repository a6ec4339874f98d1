// Hands mails over to a mail server.
import nodemailer from 'nodemailer'
import type { Message } from '#graphql/notices/send-notice.ts'

export type Delivery = {
  /** Rejects where the mail server did not take it. */
  deliver: (message: Message) => Promise<void>
  close: () => void
}

/** Both names, so that whoever reads either language knows the sender. */
const SENDER = 'Pull Together · Cyd-dynnu'

/** The waits are in milliseconds: a mail server that does not answer must not hold up the others' mails. */
const waits = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }

/** Over SMTP, to the server at an address such as smtps://name:password@host. */
export function smtpDelivery(url: string, from: string): Delivery {
  const transport = nodemailer.createTransport({
    url,
    ...waits,
    // Nothing in a mail is ever fetched from elsewhere.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async deliver({ to, subject, text, html, messageId, languages }) {
      await transport.sendMail({
        from: { name: SENDER, address: from },
        // As an object it is one address, whatever is in it.
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId,
        headers: {
          // No answer that a machine writes by itself should come back.
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          'Content-Language': languages.join(', '),
        },
      })
    },
    close: () => transport.close(),
  }
}

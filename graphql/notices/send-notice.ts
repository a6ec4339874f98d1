// Sends the mail of one notice. The words come from whoever hands in the renderer.
import type { Context } from '#graphql/context.ts'
import type { NoticeFacts, NoticeKind } from '#graphql/notices/notice-kinds.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import type { Notice, PreferredLanguage } from '#prisma/client.ts'

export type NoticeToRender = {
  [Kind in NoticeKind]: {
    kind: Kind
    facts: NoticeFacts[Kind]
    language: PreferredLanguage
    /** The token of the pass that it carries, for the address of its button. */
    token: string | null
  }
}[NoticeKind]

export type RenderedNotice = { subject: string; text: string; html: string }

export type RenderNotice = (notice: NoticeToRender, publicUrl: string) => RenderedNotice

export type Message = RenderedNotice & { to: string; messageId: string }

export type Sending = {
  render: RenderNotice
  /** Hands a message over; rejects when it cannot. */
  deliver: (message: Message) => Promise<void>
  publicUrl: string
}

/** A notice with the token of its pass, as the renderer takes it. */
export async function noticeToRender(context: Context, notice: Notice): Promise<NoticeToRender> {
  const pass =
    notice.passId === null
      ? null
      : await context.db.pass.findUnique({ where: { id: notice.passId } })
  return {
    kind: notice.kind,
    facts: notice.data,
    language: notice.language,
    token: pass && tokenOf(context.secret, pass),
  } as unknown as NoticeToRender
}

/**
 * Sends one notice that is queued; does nothing where it was sent, or where nobody is left to send it to.
 * Rejects when it could not be handed over, for the queue to try again; the last time it is marked dead.
 */
export async function sendNotice(
  context: Context,
  noticeId: number,
  { render, deliver, publicUrl }: Sending,
  { isLastTry }: { isLastTry: boolean },
): Promise<void> {
  const notice = await context.db.notice.findUnique({
    where: { id: noticeId },
    include: { person: { include: { account: { select: { email: true } } } } },
  })
  if (!notice || notice.mail !== 'queued') return
  const to = notice.email ?? notice.person?.account?.email ?? notice.person?.email
  if (!to) return
  try {
    const rendered = render(await noticeToRender(context, notice), publicUrl)
    // The same each time, so that a mail server drops a second copy.
    const messageId = `<notice-${notice.id}@${new URL(publicUrl).hostname}>`
    await deliver({ ...rendered, to, messageId })
  } catch (fault) {
    await context.db.notice.update({
      where: { id: noticeId },
      data: {
        attempts: { increment: 1 },
        fault: kindOf(fault),
        ...(isLastTry ? { mail: 'dead' as const } : {}),
      },
    })
    throw fault
  }
  await context.db.notice.update({
    where: { id: noticeId },
    data: { mail: 'sent', sentAt: context.now(), attempts: { increment: 1 }, fault: null },
  })
}

/** A mail server's answer may quote the address: only its code is kept. */
function kindOf(fault: unknown): string {
  const { code, responseCode, name } = fault as { code?: string; responseCode?: number; name?: string }
  return [code ?? name ?? 'unknown', responseCode].filter(Boolean).join(' ').slice(0, 80)
}

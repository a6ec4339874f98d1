// Sends the mail of one notice. The words come from whoever hands in the renderer.
import type { Context } from '#graphql/context.ts'
import type { NoticeFacts, NoticeKind } from '#graphql/notices/notice-kinds.ts'
import { namedIn, type Named } from '#graphql/notices/named.ts'
import { tokenOf } from '#graphql/passes/pass.ts'
import type { Notice, PreferredLanguage, Prisma } from '#prisma/client.ts'

export type NoticeToRender = {
  [Kind in NoticeKind]: {
    kind: Kind
    facts: NoticeFacts[Kind]
    language: PreferredLanguage
    /** Whom to greet; null where nobody is known behind the address. */
    name: string | null
    /** The token of the pass that it carries, for the address of its button. */
    token: string | null
    named: Named
  }
}[NoticeKind]

export type RenderedNotice = {
  /** One line. */
  subject: string
  text: string
  html: string
  /** The languages that it is in, first things first. */
  languages: readonly ('en' | 'cy')[]
}

export type RenderNotice = (notice: NoticeToRender, publicUrl: string) => RenderedNotice

export type Message = RenderedNotice & { to: string; messageId: string }

export type Sending = {
  render: RenderNotice
  /** Hands a message over; rejects when it cannot. */
  deliver: (message: Message) => Promise<void>
  publicUrl: string
}

/** A notice with the token of its pass, as the renderer takes it. */
async function noticeToRender(
  context: Pick<Context, 'db' | 'secret'>,
  notice: Notice & { person: { name: string } | null },
): Promise<NoticeToRender> {
  const pass =
    notice.passId === null
      ? null
      : await context.db.pass.findUnique({ where: { id: notice.passId } })
  return {
    kind: notice.kind,
    facts: notice.data,
    language: notice.language,
    name: notice.person?.name ?? null,
    token: pass && tokenOf(context.secret, pass),
    named: await namedIn(context.db, notice),
  } as unknown as NoticeToRender
}

/**
 * Sends one notice that is queued; does nothing where it was sent, or went with the person it was for.
 * Rejects when it could not be handed over, for the queue to try again; the last time it is marked dead,
 * as is at once one for a person who has no address.
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
  if (!to) {
    await update(context, noticeId, { mail: 'dead', fault: 'no address' })
    return
  }
  try {
    const rendered = render(await noticeToRender(context, notice), publicUrl)
    // The same each time, so that a mail server drops a second copy.
    const messageId = `<notice-${notice.id}@${new URL(publicUrl).hostname}>`
    await deliver({ ...rendered, to, messageId })
  } catch (fault) {
    await update(context, noticeId, {
      attempts: { increment: 1 },
      fault: kindOf(fault),
      ...(isLastTry ? { mail: 'dead' as const } : {}),
    })
    throw new NotHandedOver(kindOf(fault))
  }
  await update(context, noticeId, {
    mail: 'sent',
    sentAt: context.now(),
    attempts: { increment: 1 },
    fault: null,
  })
}

/** A mail could not be handed over. Says by which code, and nothing of what the mail server answered. */
export class NotHandedOver extends Error {}

/** The person, and the notice with them, may be gone by now. */
const update = ({ db }: Context, id: number, data: Prisma.NoticeUpdateManyMutationInput) =>
  db.notice.updateMany({ where: { id }, data })

/** A mail server's answer may quote the address: only its code is kept. */
function kindOf(fault: unknown): string {
  const { code, responseCode, name } = fault as {
    code?: string
    responseCode?: number
    name?: string
  }
  return [code ?? name ?? 'unknown', responseCode].filter(Boolean).join(' ').slice(0, 80)
}

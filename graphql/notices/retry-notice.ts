// An administrator sends a mail on its way again that had been given up.
import { z } from 'zod'
import { WrongState } from '#graphql/events/event-refusals.ts'
import { queueMail } from '#graphql/notices/queue-mail.ts'
import { idOf } from '#graphql/operation/id.ts'
import { operation } from '#graphql/operation/operation.ts'
import { NotFound } from '#graphql/operation/refusal.ts'

const input = z.object({ noticeId: idOf('Notice') })

/** Refuses with WrongState where it was not given up, or somebody else was quicker. */
export const retryNotice = operation({
  permission: 'notice.retry',
  input,
  async run(tx, { noticeId }) {
    tx.allow({})
    const [notice] = await tx.db.$queryRaw<{ mail: string; kind: string }[]>`
      SELECT mail::text, kind FROM "Notice" WHERE id = ${noticeId} FOR UPDATE`
    if (!notice) throw new NotFound()
    if (notice.mail !== 'dead') throw new WrongState()
    await tx.db.notice.update({
      where: { id: noticeId },
      data: { mail: 'queued', fault: null },
      select: { id: true },
    })
    await queueMail(tx, [noticeId])
    await tx.record({
      action: 'notice.retried',
      subject: 'Notice',
      subjectId: noticeId,
      facts: { kind: notice.kind },
    })
  },
})

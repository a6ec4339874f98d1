// Somebody has read what they were told.
import { z } from 'zod'
import { idOf } from '#graphql/operation/id.ts'
import { operation } from '#graphql/operation/operation.ts'

const MOST = 100

const input = z.object({ noticeIds: z.array(idOf('Notice')).max(MOST, 'too_many').nullish() })

export const markNoticesRead = operation({
  permission: 'notice.read',
  input,
  async run(tx, { noticeIds }) {
    await tx.db.notice.updateMany({
      where: {
        personId: tx.viewer.personId ?? 0,
        readAt: null,
        ...(noticeIds ? { id: { in: noticeIds } } : {}),
      },
      data: { readAt: tx.now },
    })
  },
})

// The job runner: mails as they are written, and once a minute whatever has fallen due.
import { Logger as WorkerLogger, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import type { ServerBuild } from '@remix-run/node'
import type { Environment } from '#environment'
import type { Logger } from '#bin/logger.ts'
import { smtpDelivery, type Delivery } from '#bin/mail-delivery.ts'
import type { Context } from '#graphql/context.ts'
import type { Engine } from '#graphql/engine.ts'
import type { FaultListener } from '#graphql/errors.ts'
import { NotHandedOver, sendNotice, type RenderNotice } from '#graphql/notices/send-notice.ts'
import { countUnsent } from '#graphql/notices/unsent-mail.ts'
import { sweep } from '#graphql/sweep.ts'
import { connectionOptions } from '#prisma/client.ts'

/** Places held must lapse on time, however many mails are stuck before a mail server that does not answer. */
const SWEEP = '* * * * * sweep ?max=1&priority=-10&jobKey=sweep'

const UNSENT = '/en/unsent-mail'

export type JobsOptions = {
  environment: Environment
  engine: Engine
  pages: ServerBuild
  url: string
  demonstration: boolean
  logger: Logger
}

export type Jobs = {
  /** What is missing for the jobs to do their work, as sentences for the operator. */
  lacks: () => string[]
  /** What somebody should look at, though the work goes on. */
  notes: () => Promise<string[]>
  stop: () => Promise<void>
}

export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const { environment, engine, demonstration, logger } = options
  const delivery = deliveryFor(environment, demonstration)
  const pool = new pg.Pool({
    connectionString: options.url,
    max: 5,
    options: connectionOptions,
    application_name: 'pull-together-jobs',
  })
  // A connection that breaks is replaced; what it was doing is told by whoever was using it.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const { renderNotice } = options.pages.entry.module as unknown as { renderNotice: RenderNotice }
  const publicUrl = new URL(environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`).origin
  const context = engine.asSystem('job')

  const runner = await run({
    pgPool: pool,
    concurrency: 3,
    noHandleSignals: true,
    pollInterval: 5000,
    crontab: SWEEP,
    logger: new WorkerLogger(() => (level, message) => {
      if (level === 'error') logger.log.error({ job: message.slice(0, 200) })
    }),
    taskList: tasks(context, {
      delivery,
      render: renderNotice,
      publicUrl,
      onFault: engine.onFault,
    }),
  })

  return {
    lacks: () => (demonstration ? [] : lacksOf(environment)),
    notes: async () => notesOn(await countUnsent(context)),
    stop: async () => {
      await runner.stop()
      delivery?.close()
      await pool.end()
    },
  }
}

/** The product's jobs by name. Without a way to hand mails over, they wait in the queue and nobody takes them out. */
export const tasks = (
  context: Context,
  {
    delivery,
    onFault,
    ...sending
  }: {
    delivery: Delivery | null
    render: RenderNotice
    publicUrl: string
    onFault: FaultListener
  },
): TaskList => ({
  ...(delivery && {
    'send-notice': async (payload, { job }) => {
      const { noticeId } = payload as { noticeId: number }
      const isLastTry = job.attempts >= job.max_attempts
      try {
        await sendNotice(context, noticeId, { ...sending, ...delivery }, { isLastTry })
      } catch (fault) {
        if (fault instanceof NotHandedOver) throw fault
        onFault(fault, 'send-notice')
        // What a job throws is kept beside it, and printed.
        throw new NotHandedOver('fault')
      }
    },
  }),
  sweep: async () => {
    await sweep(context, onFault)
  },
})

/** Over SMTP; in the demonstration nowhere, mails are read at its page; else not at all. */
function deliveryFor(environment: Environment, demonstration: boolean): Delivery | null {
  if (demonstration) return { deliver: async () => {}, close: () => {} }
  const { SMTP_URL, MAIL_FROM } = environment
  return SMTP_URL && MAIL_FROM ? smtpDelivery(SMTP_URL, MAIL_FROM) : null
}

const lacksOf = ({ SMTP_URL, PUBLIC_URL }: Environment): string[] => {
  if (!SMTP_URL) {
    return ['No mail leaves: SMTP_URL is not set. Notices wait in the outbox until it is.']
  }
  return PUBLIC_URL ? [] : ['PUBLIC_URL is not set: the links in mails lead to this machine only.']
}

const notesOn = ({ dead, waiting }: { dead: number; waiting: number }) => [
  ...(dead ? [`Mails given up: ${dead}. An administrator finds them at ${UNSENT}.`] : []),
  ...(waiting ? [`Mails that have waited for more than a day: ${waiting}.`] : []),
]

// The job runner: mails as they are written, and once a minute whatever has fallen due.
import { Logger as WorkerLogger, run } from 'graphile-worker'
import nodemailer from 'nodemailer'
import pg from 'pg'
import type { ServerBuild } from '@remix-run/node'
import type { Environment } from '#environment'
import type { Logger } from '#bin/logger.ts'
import type { Engine } from '#graphql/engine.ts'
import { sendNotice, type Message, type RenderNotice } from '#graphql/notices/send-notice.ts'
import { sweep } from '#graphql/sweep.ts'
import { connectionOptions } from '#prisma/client.ts'

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
  stop: () => Promise<void>
}

export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const { environment, engine, demonstration, logger } = options
  const deliver = delivery(environment, demonstration)
  const pool = new pg.Pool({
    connectionString: options.url,
    max: 4,
    options: connectionOptions,
    application_name: 'pull-together-jobs',
  })
  pool.on('error', () => {})
  const { renderNotice } = options.pages.entry.module as unknown as { renderNotice: RenderNotice }
  const publicUrl = environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`
  const context = engine.asSystem('job')

  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 5000,
    crontab: '* * * * * sweep',
    logger: new WorkerLogger(() => (level, message) => {
      if (level === 'error') logger.log.error({ job: message.slice(0, 200) })
    }),
    taskList: {
      // Without a way to hand mails over, they wait in the queue and nobody takes them out.
      ...(deliver && {
        'send-notice': async (payload, { job }) => {
          const { noticeId } = payload as { noticeId: number }
          const isLastTry = job.attempts >= job.max_attempts
          await sendNotice(
            context,
            noticeId,
            { render: renderNotice, deliver, publicUrl },
            { isLastTry },
          )
        },
      }),
      sweep: async () => {
        await sweep(context)
      },
    },
  })

  return {
    lacks: () =>
      deliver
        ? []
        : ['No mail leaves: SMTP_URL is not set. Notices wait in the outbox until it is.'],
    stop: async () => {
      await runner.stop()
      await pool.end()
    },
  }
}

/** How mails are handed over: over SMTP; in the demonstration nowhere, they are read at its page; else not at all. */
function delivery(environment: Environment, demonstration: boolean) {
  if (demonstration) return async () => {}
  if (!environment.SMTP_URL) return null
  const transport = nodemailer.createTransport(environment.SMTP_URL, {
    from: environment.MAIL_FROM,
  })
  return async (message: Message) => {
    await transport.sendMail(message)
  }
}

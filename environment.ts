// What the operator says from outside, read once. Every wrong value is told in a sentence of its own.
import { z } from 'zod'

const address = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address such as postgresql://name:password@host:5432/database.',
})

const shape = z
  .object({
    PORT: z.coerce
      .number({ error: 'must be a port number.' })
      .int('must be a port number.')
      .min(0, 'must be a port number.')
      .max(65535, 'must be a port number, at most 65535.')
      .default(3000),
    HOST: z.string().min(1, 'must be an address to listen on, such as 0.0.0.0.').optional(),
    PUBLIC_URL: z
      .url({
        protocol: /^https?$/,
        error: 'must be the address that people type, such as https://example.org.',
      })
      .optional(),
    SECRET: z
      .string()
      .min(32, 'must have at least 32 characters. Make one with: openssl rand -base64 32')
      .refine((secret) => new Set(secret).size >= 12, {
        error: 'is too easy to guess. Make one with: openssl rand -base64 32',
      })
      .optional(),
    DATABASE_URL: address.optional(),
    DATABASE_OWNER_URL: address.optional(),
    DATA_FOLDER: z.string().min(1, 'must be a folder.').default('.data'),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'must be an address such as smtp://name:password@host.' })
      .optional(),
    MAIL_FROM: z
      .email('must be an e-mail address alone, such as no-reply@example.org, without a name.')
      .optional(),
    TRUSTED_PROXIES: z
      .string()
      .transform((list) => list.split(',').map((item) => item.trim()))
      .pipe(
        z.array(
          z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
            error: 'must be addresses or networks with commas between, such as 10.0.0.0/8.',
          }),
        ),
      )
      .default([]),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
        error: 'must be fatal, error, warn, info, debug or silent.',
      })
      .default('info'),
    DATABASE_CONNECTIONS: z.coerce
      .number({ error: 'must be a number.' })
      .int('must be a whole number.')
      .min(2, 'must be at least 2.')
      .max(200, 'must be at most 200.')
      .default(10),
    KEPT_ANSWERS_MEGABYTES: z.coerce
      .number({ error: 'must be a number.' })
      .min(0, 'must be at least 0.')
      .max(4096, 'must be at most 4096.')
      .default(32),
  })
  .superRefine((env, context) => {
    if (env.SMTP_URL && !env.MAIL_FROM) {
      context.addIssue({
        code: 'custom',
        path: ['MAIL_FROM'],
        message:
          'is missing. With SMTP_URL, say whom mails are from: an address such as no-reply@example.org.',
      })
    }
    if (Boolean(env.DATABASE_URL) === Boolean(env.DATABASE_OWNER_URL)) return
    context.addIssue({
      code: 'custom',
      path: [env.DATABASE_URL ? 'DATABASE_OWNER_URL' : 'DATABASE_URL'],
      message:
        'is missing. The product runs as DATABASE_URL and migrates as DATABASE_OWNER_URL: set both, or neither.',
    })
  })

export type Environment = z.output<typeof shape>

/** Thrown with one line for each thing that is wrong. */
export class EnvironmentWrong extends Error {}

/** Reads the environment. Blank counts as not set. Throws EnvironmentWrong. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()))
  const read = shape.safeParse(set)
  if (read.success) return read.data
  const lines = read.error.issues.map((issue) => `${issue.path[0] as string} ${issue.message}`)
  throw new EnvironmentWrong([...new Set(lines)].join('\n'))
}

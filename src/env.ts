import { z } from 'zod'
import { isMailAddress } from './lib/mail-address'
import { DEVELOPMENT_SECRET, isStrongSecret, SECRET_MIN_LENGTH } from './lib/secret'

const wholeNumber = (minimum: number, maximum: number) =>
  z.coerce
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(minimum, `must be at least ${minimum}`)
    .max(maximum, `must be at most ${maximum}`)

const postgresUrl = z
  .string()
  .refine(
    (value) => /^postgres(ql)?:\/\/\S+$/.test(value),
    'must start with postgres:// or postgresql://',
  )

const originUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address like https://nhanquyen.example.vn' })
  .transform((value) => value.replace(/\/+$/, ''))

const smtpUrl = z
  .string()
  .refine(
    (value) => /^smtps?:\/\/\S+$/.test(value) && URL.canParse(value),
    'must be like smtp://user:password@mail.example.vn:587 or smtps://…',
  )

const sender = z
  .string()
  .refine(
    (value) => isMailAddress(/^[^<>\p{Cc}]*<([^<>]+)>$/u.exec(value)?.[1] ?? value),
    'must be an address, or a name and an address: Nhân quyền Cao Bằng <nhan-quyen@example.vn>',
  )

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: postgresUrl.default('postgres://postgres:postgres@127.0.0.1:5432/nhan_quyen'),
  DATABASE_POOL_MAX: wholeNumber(2, 200).default(20),
  PAYLOAD_SECRET: z.string().default(DEVELOPMENT_SECRET),
  SITE_URL: originUrl.default('http://localhost:3000'),
  MEDIA_DIR: z.string().min(1, 'must name a folder').default('media'),
  IMPORT_DIR: z.string().min(1, 'must name a folder').default('.data/imports'),
  IMPORT_MAX_MB: wholeNumber(1, 2_000).default(200),
  HOST: z.string().min(1, 'must be an address to listen on').default('127.0.0.1'),
  PORT: wholeNumber(1, 65535).default(3000),
  WORKER: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: sender.default('nhan-quyen@example.vn'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

export type Env = z.infer<typeof schema>

/**
 * Reads the settings of the process from environment variables.
 *
 * @throws Error whose message names every wrong variable and says what it must be. In production
 *   a missing or weak PAYLOAD_SECRET is an error too; `next build` does not need one.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  const problems = result.success
    ? []
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  const building = source.NEXT_PHASE === 'phase-production-build'
  if (given.NODE_ENV === 'production' && !building && !isStrongSecret(given.PAYLOAD_SECRET)) {
    problems.push(
      `PAYLOAD_SECRET: must have at least ${SECRET_MIN_LENGTH} varied characters in production (make one with: openssl rand -base64 48)`,
    )
  }
  if (given.SMTP_URL && !given.MAIL_FROM) {
    problems.push('MAIL_FROM: must be set when SMTP_URL is; it is the sender of every mail')
  }
  if (!result.success || problems.length > 0) {
    throw new Error(`Wrong environment variables:\n  ${problems.join('\n  ')}`)
  }
  return result.data
}

export const env = parseEnv(process.env)

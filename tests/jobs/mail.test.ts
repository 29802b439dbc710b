import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { env } from '../../src/env'
import type { Worker } from '../../src/jobs/worker'
import { queueMail } from '../../src/mail/queue-mail'
import { sendMail } from '../../src/mail/send-mail'
import { inTransaction } from '../support/epoch'
import { emptyQueue, hurryRetries, queued, systemRequest, until, workerOf } from '../support/jobs'
import { testPayload, unique } from '../support/payload'
import { body, header, type SmtpServer, startSmtp } from '../support/smtp'

let payload: Payload
let smtp: SmtpServer
let worker: Worker | null = null

beforeAll(async () => {
  payload = await testPayload()
  payload.logger.level = 'silent'
})
beforeEach(async () => {
  await emptyQueue(payload)
  smtp = await startSmtp()
})
afterEach(async () => {
  await worker?.stop()
  worker = null
  await smtp.stop()
})

const subject =
  'Kính gửi: thư mời họp báo về quyền con người tại huyện Nguyên Bình cũ, tỉnh Cao Bằng'
const text = 'Chào chị Hoàng Thị Nguyệt,\n\nHọp báo lúc 8 giờ 30. Đề nghị xác nhận.\n.\nTrân trọng'

const mail = (changes: object = {}) => ({
  kind: 'password-reset' as const,
  key: unique('mail'),
  to: 'nguyet@caobang.gov.vn',
  subject,
  text,
  ...changes,
})

const write = async (changes: object = {}) => queueMail(await systemRequest(payload), mail(changes))

async function startSending(url: string | undefined = smtp.url) {
  worker = await workerOf(payload, { 'send-mail': (told, attempt) => sendMail(told, attempt, url) })
}

async function rows() {
  const { docs } = await payload.find({ collection: 'mails', sort: 'id', limit: 50 })
  return docs
}

const stateIs = (state: string) => async () => (await rows())[0]?.state === state

describe('a mail', () => {
  it('arrives once, with its headers and every mark of its Vietnamese', async () => {
    await write()
    await startSending()
    await until('it was sent', stateIs('sent'))
    expect(smtp.delivered).toHaveLength(1)
    const [{ from, to, raw } = { from: '', to: '', raw: '' }] = smtp.delivered
    expect([from, to]).toEqual(['nhan-quyen@example.vn', 'nguyet@caobang.gov.vn'])
    expect(header(raw, 'To')).toBe('nguyet@caobang.gov.vn')
    expect(header(raw, 'Subject')).toBe(subject)
    expect(header(raw, 'Message-ID')).toMatch(/^<[0-9a-f]{32}@localhost>$/)
    expect(header(raw, 'Auto-Submitted')).toBe('auto-generated')
    expect(body(raw).trim()).toBe(text)
    expect(raw.split('\n\n')[0]).toMatch(/^[\x20-\x7e\n\t]+$/)
  })

  it('is written and sent with its save, or not at all', async () => {
    const key = unique('mail')
    await inTransaction(payload, 'rollback', async (transaction) =>
      queueMail(await systemRequest(payload, transaction), mail({ key })),
    )
    expect([await rows(), await queued(payload)]).toEqual([[], []])
    await inTransaction(payload, 'commit', async (transaction) =>
      queueMail(await systemRequest(payload, transaction), mail({ key })),
    )
    expect([(await rows()).length, (await queued(payload)).length]).toEqual([1, 1])
  })

  it('exists once per key, also when ten write it at once', async () => {
    const key = unique('mail')
    await Promise.all(Array.from({ length: 10 }, () => write({ key })))
    expect([(await rows()).length, (await queued(payload)).length]).toEqual([1, 1])
  })

  it('tells the queue its number only', async () => {
    await write()
    const [row] = await rows()
    expect((await queued(payload)).map((job) => job.payload)).toEqual([{ mail: row?.id }])
  })

  it('that was sent leaves no secret behind', async () => {
    await write()
    await startSending()
    await until('it was sent', stateIs('sent'))
    expect(await rows()).toMatchObject([{ text: '', subject, attempts: 1 }])
    expect((await rows())[0]?.sentAt).toBeTruthy()
  })

  it.each([
    ['a line break in the subject', { subject: 'Chào\r\nBcc: victim@caobang.gov.vn' }],
    ['a line break in the address', { to: 'a@caobang.gov.vn\r\nBcc: victim@caobang.gov.vn' }],
    ['two addresses', { to: 'a@caobang.gov.vn, b@caobang.gov.vn' }],
    ['a name with the address', { to: 'A <a@caobang.gov.vn>' }],
    ['no subject', { subject: ' ' }],
  ])('is refused with %s', async (_what, changes) => {
    await expect(write(changes)).rejects.toThrow(TypeError)
    expect(await rows()).toEqual([])
  })
})

describe('the mail server', () => {
  it('that is down: the mail waits and is sent when it is back', async () => {
    const port = Number(new URL(smtp.url).port)
    const url = smtp.url
    await smtp.stop()
    await write()
    await startSending(url)
    await until('it was tried', async () => ((await rows())[0]?.attempts ?? 0) > 0)
    await until('it waits again', stateIs('waiting'))
    expect((await rows())[0]?.lastError).toMatch(/ECONNREFUSED/)
    expect(smtp.delivered).toEqual([])
    smtp = await startSmtp(port)
    await hurryRetries(payload)
    await until('it was sent', stateIs('sent'))
    expect(smtp.delivered).toHaveLength(1)
    expect((await rows())[0]?.lastError ?? null).toBeNull()
  })

  it('that refuses the address: the mail has failed, says why, and is not tried again', async () => {
    smtp.refuse = '550 5.1.1 Không có hộp thư này'
    await write()
    await startSending()
    await until('it failed', stateIs('failed'))
    await until('the queue is empty', async () => (await queued(payload)).length === 0)
    expect(await rows()).toMatchObject([{ attempts: 1, text: '' }])
    expect((await rows())[0]?.lastError).toContain('550 5.1.1')
  })

  it('that is busy: the mail is tried again', async () => {
    smtp.refuse = '451 4.7.1 later please'
    await write()
    await startSending()
    await until('it was tried', async () => ((await rows())[0]?.attempts ?? 0) > 0)
    await until('it waits again', stateIs('waiting'))
    smtp.refuse = null
    await hurryRetries(payload)
    await until('it was sent', stateIs('sent'))
    expect(await rows()).toMatchObject([{ attempts: 2 }])
  })

  it('that goes silent after it took the mail: it comes again under the same Message-ID', async () => {
    smtp.hangUpAfterData = true
    await write()
    await startSending()
    await until(
      'it waits again',
      async () => smtp.delivered.length === 1 && (await stateIs('waiting')()),
    )
    smtp.hangUpAfterData = false
    await hurryRetries(payload)
    await until('it was sent', stateIs('sent'))
    const ids = smtp.delivered.map(({ raw }) => header(raw, 'Message-ID'))
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  it('is not there: the mail is kept to be read, with its text', async () => {
    await write()
    await startSending('')
    await until('it was kept', stateIs('kept'))
    expect(await rows()).toMatchObject([{ text, attempts: 1 }])
    expect(await queued(payload)).toEqual([])
  })
})

describe('nothing is sent', () => {
  it.each(['admin@example.vn', 'a@press.example.vn', 'a@EXAMPLE.COM', 'a@b.invalid'])(
    'to %s',
    async (to) => {
      await write({ to })
      await startSending()
      await until('it was kept', stateIs('kept'))
      expect(smtp.delivered).toEqual([])
    },
  )

  it('after its time', async () => {
    await write({ sendBefore: new Date(Date.now() - 1000) })
    await startSending()
    await until('it failed', stateIs('failed'))
    expect(smtp.delivered).toEqual([])
    expect(await queued(payload)).toEqual([])
  })
})

describe('a worker that died while it sent', () => {
  const attempt = () => ({ payload, isLast: false })

  it('leaves the mail alone for as long as it might still be at it, then another sends it', async () => {
    await write()
    const [row] = await rows()
    const id = row?.id ?? 0
    const sendNow = () => sendMail({ mail: id }, attempt(), smtp.url)
    await payload.db.drizzle.execute(sql`update mails set state = 'sending', updated_at = now()`)
    await expect(sendNow()).rejects.toThrow('is being sent already')
    expect(smtp.delivered).toEqual([])
    await payload.db.drizzle.execute(
      sql`update mails set updated_at = now() - interval '91 seconds'`,
    )
    await Promise.allSettled([sendNow(), sendNow(), sendNow()])
    expect(smtp.delivered).toHaveLength(1)
    await sendNow()
    expect(smtp.delivered, 'a job that runs again after it was sent').toHaveLength(1)
  })
})

it('the tests do not know a mail server', () => expect(env.SMTP_URL).toBeUndefined())

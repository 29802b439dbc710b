import type { PayloadRequest } from 'payload'
import { env } from '../env'
import type { PressAccount } from '../generated/payload-types'
import { databaseOf } from '../lib/database/transaction'
import { pathTo, withQuery } from '../lib/paths'
import { makeLink, validity } from '../lib/press/links'
import type { Letter } from './kinds'
import { queueMail } from './queue-mail'

type Addressee = Pick<PressAccount, 'id' | 'email' | 'language' | 'name'>

/** Writes the invitation with a link of seven days, in the transaction that makes the account. */
export function queueInvitation(req: PayloadRequest, account: Addressee): Promise<void> {
  return queueLink(req, account, 'press-invitation')
}

/** Writes the mail for a forgotten password with a link of one hour. */
export function queuePasswordLink(req: PayloadRequest, account: Addressee): Promise<void> {
  return queueLink(req, account, 'press-password')
}

async function queueLink(
  req: PayloadRequest,
  account: Addressee,
  kind: 'press-invitation' | 'press-password',
): Promise<void> {
  const purpose = kind === 'press-invitation' ? 'invitation' : 'password'
  const token = await makeLink(await databaseOf(req), account.id, purpose)
  const sendBefore = new Date(Date.now() + validity[purpose] * 1000)
  const page = pathTo(account.language, { page: 'press-set-password' })
  const link = `${env.SITE_URL}${withQuery(page, { token })}`
  await queueMail(req, {
    kind,
    // The moment is the event; the token itself must not be told by another column.
    key: `${kind}:${account.id}:${sendBefore.toISOString()}`,
    to: account.email,
    sendBefore,
    ...letters[kind][account.language](account.name, link),
  })
}

type Words = (name: string, link: string) => Letter

const letters: Record<'press-invitation' | 'press-password', Record<'en' | 'vi', Words>> = {
  'press-invitation': {
    vi: (name, link) => ({
      subject: 'Mời vào phòng báo chí',
      text: `Kính gửi ${name},

Chúng tôi đã mở cho anh/chị một tài khoản của phòng báo chí. Với tài khoản này, anh/chị đọc trước các thông tin cấm phổ biến và thông tin chỉ dành cho báo chí.

Xin đặt mật khẩu tại trang này trong vòng 7 ngày:

${link}

Thông tin cấm phổ biến không được đăng trước giờ ghi ở đầu trang. Khi anh/chị mở một thông tin như vậy, hệ thống ghi lại tên tài khoản và thời điểm.
`,
    }),
    en: (name, link) => ({
      subject: 'Invitation to the press room',
      text: `Dear ${name},

We have opened an account of the press room for you. With it you read notes under embargo and notes for the press only.

Please set a password on this page within 7 days:

${link}

A note under embargo must not be published before the time at its top. When you open one, the name of the account and the time are recorded.
`,
    }),
  },
  'press-password': {
    vi: (name, link) => ({
      subject: 'Đặt lại mật khẩu phòng báo chí',
      text: `Kính gửi ${name},

Có người yêu cầu đặt lại mật khẩu cho tài khoản phòng báo chí của anh/chị. Nếu đó là anh/chị, xin chọn mật khẩu mới tại trang này trong vòng 60 phút:

${link}

Nếu không phải, anh/chị không cần làm gì: mật khẩu vẫn như cũ.
`,
    }),
    en: (name, link) => ({
      subject: 'Set a new password for the press room',
      text: `Dear ${name},

Somebody asked for a new password for your account of the press room. If it was you, choose one on this page within 60 minutes:

${link}

If it was not you, there is nothing to do: your password stays as it is.
`,
    }),
  },
}

import { unique } from '../support/payload'
import { type AccessTable, make } from './world'

const newRecord = () => ({
  kind: 'password-reset',
  key: unique('mail'),
  to: `${unique('ai')}@example.vn`,
  subject: 'Đặt lại mật khẩu',
  text: 'Đường dẫn bí mật.',
  state: 'kept',
  attempts: 1,
})

/** The outbox holds keys and addresses: administrators read it, the server alone writes it. */
export const mails: AccessTable = {
  collection: 'mails',
  newRecord,
  change: (subject) => ({ subject }),
  states: { any: (world) => make(world, 'mails', newRecord()) },
  table: `
               | anonymous contributor colleague author stranger editor admin
    read   any | no        no          no        no     no       no     yes
    create any | no        no          no        no     no       no     no
    update any | no        no          no        no     no       no     no
    delete any | no        no          no        no     no       no     no
  `,
}

import type { CollectionConfig } from 'payload'
import { adminOnly, editorsOnly, ownPressAccountOrEditor } from '../_shared/access'
import { isSampleField } from '../_shared/fields/stamps'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { oneSaveAtATime } from '../_shared/hooks/one-save-at-a-time'
import { stampCreatedAt } from '../_shared/hooks/stamp'
import { bi, groups } from '../_shared/labels'
import { closedEndpoints } from './endpoints'
import { accreditationFields, journalistFields, officeFields, requestFields } from './fields'
import { dropSecondFactor, endSessions, invite, settleEmail, stampInvitation } from './hooks'
import { pressSession } from './session-strategy'

/**
 * Accredited journalists. Passwords, sessions and second factors are in tables that no API reads
 * (src/lib/press, docs/adr/0011); Payload's own log-in is not used.
 */
export const PressAccounts: CollectionConfig = {
  slug: 'press-accounts',
  labels: {
    singular: bi('Tài khoản nhà báo', 'Press account'),
    plural: bi('Tài khoản nhà báo', 'Press accounts'),
  },
  admin: {
    group: groups.press,
    useAsTitle: 'name',
    description: bi(
      'Nhà báo được công nhận đọc trước thông tin cấm phổ biến hoặc chỉ dành cho báo chí. Tạo tài khoản xong, thư mời được gửi để người ấy tự đặt mật khẩu.',
      'Accredited journalists read what is under embargo or for the press only. When an account is made, a mail invites the person to set a password.',
    ),
    defaultColumns: ['name', 'outlet', 'email', 'accreditedUntil', 'ended'],
    listSearchableFields: ['name', 'outlet', 'email'],
    hideAPIURL: true,
  },
  defaultSort: 'name',
  graphQL: false,
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  auth: { disableLocalStrategy: true, strategies: [pressSession], useSessions: false },
  access: {
    admin: () => false,
    read: ownPressAccountOrEditor,
    create: editorsOnly,
    update: editorsOnly,
    delete: adminOnly,
  },
  hooks: {
    beforeOperation: [guardPublicQuery, oneSaveAtATime],
    beforeValidate: [settleEmail],
    beforeChange: [stampCreatedAt, stampInvitation],
    // Links that a change of address ends are ended before a new invitation makes one.
    afterChange: [endSessions, dropSecondFactor, invite],
  },
  endpoints: closedEndpoints,
  fields: [
    ...journalistFields,
    ...accreditationFields,
    ...requestFields,
    ...officeFields,
    isSampleField,
  ],
}

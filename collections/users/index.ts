import type { CollectionConfig } from 'payload'
import { env } from '../../src/env'
import { adminOnly, isAdmin, isStaff, nobody, selfOrAdmin, selfOrEditor } from '../_shared/access'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { bi, groups } from '../_shared/labels'
import { closedFirstRegister, invitationEndpoints } from './endpoints'
import { accountFields, authorshipFields, invitationFields } from './fields'
import { forgotPassword } from './forgot-password'
import { endLinksOfOldAddress, refuseWeakPassword, refuseWeakReset, stampAcceptance } from './hooks'

/** Accounts of staff and contributors. Each begins with an invitation by mail (invite.ts). */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: bi('Người dùng', 'User'), plural: bi('Người dùng', 'Users') },
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    description: bi(
      'Tài khoản của cán bộ và cộng tác viên. Vai trò và cơ quan do quản trị viên đặt; biên tập viên mời cộng tác viên.',
      'Accounts of staff and contributors. Role and agency are set by an administrator; editors invite contributors.',
    ),
    defaultColumns: ['name', 'email', 'role', 'agency', 'invitation'],
    listSearchableFields: ['name', 'email'],
    components: { beforeListTable: ['/src/admin/invite/link#InviteLink'] },
  },
  auth: {
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    forgotPassword,
    cookies: { sameSite: 'Lax', secure: env.SITE_URL.startsWith('https:') },
  },
  access: {
    admin: ({ req }) => isStaff(req.user),
    read: selfOrEditor,
    // A password is chosen by its owner: accounts are made by an invitation.
    create: nobody,
    update: selfOrAdmin,
    delete: adminOnly,
    unlock: ({ req }) => isAdmin(req.user),
  },
  hooks: {
    beforeOperation: [guardPublicQuery, refuseWeakReset],
    beforeValidate: [refuseWeakPassword],
    afterChange: [endLinksOfOldAddress],
    afterLogin: [stampAcceptance],
  },
  endpoints: [closedFirstRegister, ...invitationEndpoints],
  fields: [...accountFields, ...authorshipFields, ...invitationFields],
}

import type { CollectionConfig } from 'payload'
import { env } from '../../src/env'
import {
  adminField,
  adminOnly,
  isAdmin,
  isStaff,
  selfOrAdmin,
  selfOrEditor,
} from '../_shared/access'
import { guardPublicQuery } from '../_shared/hooks/guard-public-query'
import { bi, groups } from '../_shared/labels'
import { forgotPassword } from './forgot-password'
import { closedFirstRegister, refuseWeakPassword, refuseWeakReset } from './hooks'

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: bi('Người dùng', 'User'), plural: bi('Người dùng', 'Users') },
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    description: bi(
      'Tài khoản của cán bộ. Vai trò và cơ quan do quản trị viên đặt.',
      'Accounts of staff. Role and agency are set by an administrator.',
    ),
    defaultColumns: ['name', 'email', 'role', 'agency'],
    listSearchableFields: ['name', 'email'],
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
    create: adminOnly,
    update: selfOrAdmin,
    delete: adminOnly,
    unlock: ({ req }) => isAdmin(req.user),
  },
  hooks: {
    beforeOperation: [guardPublicQuery, refuseWeakReset],
    beforeValidate: [refuseWeakPassword],
  },
  endpoints: [closedFirstRegister],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: bi('Họ tên', 'Name') },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'contributor',
      saveToJWT: true,
      access: { create: adminField, update: adminField },
      label: bi('Vai trò', 'Role'),
      options: [
        { value: 'admin', label: bi('Quản trị', 'Administrator') },
        { value: 'editor', label: bi('Biên tập viên', 'Editor') },
        { value: 'author', label: bi('Tác giả của cơ quan', 'Author of an agency') },
        { value: 'contributor', label: bi('Cộng tác viên', 'Contributor') },
      ],
      admin: {
        description: bi(
          'Biên tập viên duyệt và xuất bản; tác giả viết cho cơ quan mình; cộng tác viên chỉ gửi bản nháp của mình.',
          'Editors review and publish; authors write for their agency; contributors send drafts of their own.',
        ),
      },
    },
    {
      name: 'agency',
      type: 'relationship',
      relationTo: 'agencies',
      access: { create: adminField, update: adminField },
      label: bi('Cơ quan', 'Agency'),
    },
  ],
}

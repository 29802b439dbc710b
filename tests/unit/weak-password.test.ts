import { expect, it } from 'vitest'
import { isWeakPassword } from '../../src/lib/password'

it.each([
  '',
  'ngan-qua-1',
  'password1234',
  'Password12345',
  'matkhau123456',
  'caobang202711',
  'aaaaaaaaaaaa',
  'abababababab',
  '123456789012',
])('%j is weak', (password) => expect(isWeakPassword(password)).toBe(true))

it.each(['suoi-nui-may-rung', 'một hai ba bốn năm', 'k8Yw2nQv5Rz7'])('%j is not', (password) =>
  expect(isWeakPassword(password)).toBe(false),
)

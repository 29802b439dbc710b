import { describe, expect, it } from 'vitest'
import { phoneDigits, privateMarks } from '../../collections/_shared/quality-gate/private-data'

const known = { emails: new Set(['vanphong@tinh.org']), phones: new Set(['0912345678']) }
const kinds = (text: string) => privateMarks(text, known).map(({ kind }) => kind)

describe('marks of private persons', () => {
  it.each([
    ['Gọi 0987 654 321 để hỏi', 'phone'],
    ['gọi +84 987.654.321.', 'phone'],
    ['ghi cho ba.lan@gmail.com nhé', 'e-mail'],
    ['Số CCCD: 004 190 001 234', 'identity number'],
    ['CMND số 085123456', 'identity number'],
    ['căn cước 004190001234', 'identity number'],
  ])('are found in %j', (text, kind) => {
    expect(kinds(text)).toEqual([kind])
  })

  it.each([
    'Văn phòng: 0206 3852 139',
    'Đường dây 0912 345 678',
    'Thư: vanphong@tinh.org, ubnd@caobang.gov.vn',
    'A/HRC/41/7, đoạn 38.190, Nghị quyết 60/251',
    'Từ 161 xuống 56; 1.234.567.890.123 đồng; năm 2019-2024',
    'Ngày 01/07/2025 lúc 08:30, số 3432/KH-UBND',
    'https://undocs.org/A/HRC/RES/5/1',
  ])('are not seen in %j', (text) => {
    expect(kinds(text)).toEqual([])
  })

  it('are found in decomposed Unicode too', () => {
    expect(kinds('Căn cước 085123456'.normalize('NFD'))).toEqual(['identity number'])
  })

  it('compares telephone numbers by their digits', () => {
    expect(phoneDigits('+84 912.345.678')).toBe(phoneDigits('0912 345 678'))
  })
})

import { describe, expect, it } from 'vitest'
import { vcard } from '../../src/lib/vcard'

const card = {
  name: 'Hà Thị Mẫu',
  title: 'Phó Chánh Văn phòng',
  organisation: null,
  phone: '0206 000 0101',
  email: 'van-phong@example.vn',
  note: null,
  url: 'https://nhanquyen.example.vn/vi/lien-he',
}

describe('vcard', () => {
  it('writes what every address book reads', () => {
    expect(vcard(card).split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Hà Thị Mẫu',
      'N:Hà Thị Mẫu;;;;',
      'TITLE:Phó Chánh Văn phòng',
      'TEL;TYPE=WORK,VOICE:0206 000 0101',
      'EMAIL;TYPE=INTERNET:van-phong@example.vn',
      'URL:https://nhanquyen.example.vn/vi/lien-he',
      'END:VCARD',
      '',
    ])
  })

  it('cannot be made to hold another property', () => {
    const text = vcard({ ...card, name: 'A;B,C\\D\nTEL:0900', note: 'x\r\nEND:VCARD' })
    expect(text).toContain('FN:A\\;B\\,C\\\\D\\nTEL:0900\r\n')
    expect(text.match(/^END:VCARD/gm)).toHaveLength(1)
    expect(text.match(/^TEL/gm)).toHaveLength(1)
  })

  it('folds long lines at 75 bytes, never inside a letter', () => {
    const note =
      'Hoạt động chung của Ủy ban nhân dân tỉnh và việc thực hiện các khuyến nghị '.repeat(4)
    const text = vcard({ ...card, note })
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n ', '')).toContain(`NOTE:${note}`)
  })
})

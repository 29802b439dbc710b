import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { wordingOf } from '../../src/lib/messages/get-messages'
import { type KitNote, kitTexts } from '../../src/lib/press-kit'
import { zipped } from '../../src/lib/zip'

const note: KitNote = {
  number: '04/2026',
  title: 'Số liệu về UPR chu kỳ IV',
  purpose: 'Cung cấp số liệu.',
  agency: { name: { text: 'Sở Ngoại vụ' } },
  publishedAt: '2026-05-20T02:00:00.000Z',
  isSample: true,
  release: { embargoUntil: null, pressOnly: false },
  keyMessages: [{ text: 'Nêu cả hai số.' }],
  keyFacts: [
    {
      figure: '320',
      statement: 'Khuyến nghị nhận được, "chu kỳ IV"',
      sourceTitle: 'A/HRC/57/7',
      sourceUrl: 'https://undocs.org/A/HRC/57/7',
      asOf: '2024-09-27T12:00:00.000Z',
    },
    {
      figure: '=1+1',
      statement: '-2 điểm',
      sourceTitle: '@nguồn',
      sourceUrl: null,
      asOf: null,
    },
  ],
  questions: [{ question: 'Hỏi?', answer: 'Đáp.' }],
  attachments: [
    { label: 'Biểu đồ', file: { name: 'bieu-do.png', credit: 'Tổ biên tập', licence: 'CC0 1.0' } },
    { label: 'Văn bản', file: { name: 'van-ban.pdf', credit: null, licence: null } },
  ],
}
const address = 'https://nhanquyen.example.vn/vi/bao-chi/so-lieu'
const texts = kitTexts(note, address, wordingOf('vi'))
const textOf = (name: string) => texts.find((text) => text.name === name)?.text ?? ''

describe('the texts of a press kit', () => {
  it('quote the note with its sources, the sample label and the way back to corrections', () => {
    const text = textOf('thong-tin.txt')
    for (const part of [
      'Thông tin báo chí số 04/2026',
      'Dữ liệu minh họa',
      'Sở Ngoại vụ, 20/05/2026',
      '1. Nêu cả hai số.',
      '320: Khuyến nghị nhận được',
      'A/HRC/57/7, https://undocs.org/A/HRC/57/7',
      'Đáp.',
      address,
    ]) {
      expect(text).toContain(part)
    }
  })

  it('begin with the embargo, and with whom a restricted note is for', () => {
    const release = { embargoUntil: '2026-11-24T01:00:00.000Z', pressOnly: true }
    const [text] = kitTexts({ ...note, release }, address, wordingOf('vi'))
    expect(text?.text.split('\r\n\r\n').slice(0, 3)).toEqual([
      'CẤM PHỔ BIẾN ĐẾN 08:00 NGÀY 24/11/2026',
      'CHỈ DÀNH CHO BÁO CHÍ',
      'Thông tin báo chí số 04/2026',
    ])
  })

  it('give the figures as CSV that a spreadsheet opens and runs nothing of', () => {
    const csv = textOf('so-lieu.csv')
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const rows = parse(csv, { bom: true })
    expect(rows).toHaveLength(3)
    expect(rows[1]).toEqual([
      '320',
      'Khuyến nghị nhận được, "chu kỳ IV"',
      'A/HRC/57/7',
      'https://undocs.org/A/HRC/57/7',
      '2024-09-27',
    ])
    expect(rows[2]?.slice(0, 3)).toEqual(["'=1+1", "'-2 điểm", "'@nguồn"])
  })

  it('name author and licence of each file, and say where they are not recorded', () => {
    const text = textOf('nguon-va-giay-phep.txt')
    expect(text).toContain('bieu-do.png: Biểu đồ\r\n  Tác giả: Tổ biên tập\r\n  Giấy phép: CC0 1.0')
    expect(text).toContain('Tác giả: chưa ghi')
  })
})

describe('the archive', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nhan-quyen-kit-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
    new Uint8Array(await new Response(stream).arrayBuffer())

  it('holds texts and files unchanged', async () => {
    const source = path.join(folder, 'bieu-do.png')
    const content = Buffer.alloc(300_000, 'bieu do ')
    writeFileSync(source, content)
    const archive = unzipSync(await bytesOf(zipped(texts, [{ name: 'bieu-do.png', source }])))
    expect(Object.keys(archive)).toEqual([...texts.map(({ name }) => name), 'bieu-do.png'])
    expect(Buffer.from(archive['bieu-do.png'] ?? []).equals(content)).toBe(true)
    expect(new TextDecoder().decode(archive['thong-tin.txt'])).toBe(textOf('thong-tin.txt'))
  })

  it('breaks off when a file is missing, instead of being short of it', async () => {
    const missing = [{ name: 'x.png', source: path.join(folder, 'no-such-file') }]
    await expect(bytesOf(zipped(texts, missing))).rejects.toThrow(/ENOENT/)
  })
})

import { describe, expect, it } from 'vitest'
import { parseTreaty, readDay } from '../../../src/import/treaties/row'

const cells = (signed: string, bound: string, code = 'CAT') => ({
  COUNTRY: 'Viet Nam',
  'Treaty Description': 'A treaty',
  'Treaty Name': code,
  'Signature Date': signed,
  'Ratification Date, Accession(a), Succession(d) Date': bound,
})

describe('days', () => {
  it('are read, impossible ones are not', () => {
    expect(readDay('07 Nov 2013')).toBe('2013-11-07')
    expect(readDay('29 Feb 2012')).toBe('2012-02-29')
    expect(readDay('29 Feb 2013')).toBeNull()
    expect(readDay('2013-11-07')).toBeNull()
    expect(readDay('07 nov 2013')).toBeNull()
  })
})

describe('a row', () => {
  it.each([
    ['07 Nov 2013', '05 Feb 2015', { status: 'party', boundBy: 'ratification' }],
    ['', '24 Sep 1982 (a)', { status: 'party', boundBy: 'accession', boundOn: '1982-09-24' }],
    ['', '24 Sep 1982(d)', { status: 'party', boundBy: 'succession' }],
    ['07 Nov 2013', '', { status: 'signed', signedOn: '2013-11-07', boundBy: null }],
    ['', '', { status: 'not-party', signedOn: null, boundOn: null }],
  ])('signed "%s", bound "%s"', (signed, bound, expected) => {
    expect(parseTreaty(cells(signed, bound))).toMatchObject({ row: expected })
  })

  it.each([
    [cells('', '24 Sep 1982 (x)'), 'is no day'],
    [cells('soon', ''), 'is no day'],
    [cells('07 Nov 2016', '05 Feb 2015'), 'after the ratification'],
    [cells('', '', 'the convention'), 'is no code'],
    [null, 'more or fewer cells'],
  ])('%o is refused', (row, reason) => {
    expect(parseTreaty(row)).toMatchObject({ reason: expect.stringContaining(reason) })
  })
})

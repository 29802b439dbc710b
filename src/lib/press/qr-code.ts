import { encode } from 'uqr'

/** A QR code as the path of its dark squares, in units of one square. */
export interface QrCode {
  size: number
  path: string
}

/** The QR code of a text, with the quiet zone that readers need. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
  return { size, path: squares.join('') }
}

import sharp from 'sharp'
import { unique } from './payload'

/** A picture large enough to get resized variants. */
export async function pictureFile() {
  const background = { r: 20, g: 90, b: 70 }
  const data = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: `${unique('anh')}.png`, size: data.length }
}

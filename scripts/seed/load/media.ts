import { recommendations } from '../data/all-recommendations'
import { PICTURE_CREDIT, pictures, renderPicture } from '../pictures'
import { recommendationsCsv } from '../recommendations-csv'
import type { Both } from '../types'
import { asServer, type SeedContext } from './context'

type Upload = { name: string; mimetype: string; data: Buffer; alt: Both; credit: Both }

const TABLE_NAME: Both = {
  vi: 'Sáu mươi khuyến nghị mẫu của UPR chu kỳ I và II',
  en: 'Sixty sample recommendations of UPR cycles 1 and 2',
}

const TABLE_CREDIT: Both = {
  vi: 'Dữ liệu mẫu của trang này; nhãn chủ đề theo UPR Info',
  en: 'Sample data of this site; theme labels by UPR Info',
}

/** Draws the pictures and stores them as uploads, with one table to download. */
export async function loadMedia(context: SeedContext): Promise<void> {
  for (const [key, { alt }] of Object.entries(pictures)) {
    const data = await renderPicture(key)
    const name = `minh-hoa-${key}.png`
    await store(context, key, { name, mimetype: 'image/png', data, alt, credit: PICTURE_CREDIT })
  }
  await store(context, 'recommendations-csv', {
    name: 'khuyen-nghi-upr-mau.csv',
    mimetype: 'text/csv',
    data: Buffer.from(recommendationsCsv(recommendations)),
    alt: TABLE_NAME,
    credit: TABLE_CREDIT,
  })
  context.log(`  ${Object.keys(pictures).length} pictures and 1 table`)
}

async function store({ payload, ids }: SeedContext, key: string, upload: Upload): Promise<void> {
  const { name, mimetype, data, alt, credit } = upload
  const { id } = await payload.create({
    ...asServer,
    collection: 'media',
    locale: 'vi',
    data: { alt: alt.vi, credit: credit.vi, licence: 'CC0 1.0', isSample: true },
    file: { data, name, mimetype, size: data.length },
  })
  await payload.update({
    ...asServer,
    collection: 'media',
    id,
    locale: 'en',
    data: { alt: alt.en, credit: credit.en },
  })
  ids.set('media', key, id)
}

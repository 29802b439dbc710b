import { SAMPLE_AGENCY } from '../data/agencies'
import { indicators } from '../data/indicators'
import type { IndicatorSeed } from '../types'
import { asServer, day, sample, type SeedContext, withRowIds } from './context'
import { termKey } from './terms'

/** Says of every figure that nobody measured it. */
const SOURCE = 'Số liệu mẫu, đặt ra để minh họa / Sample figures, made up for the demonstration'

/** Writes the indicators with their figures, all of them invented and labelled so. */
export async function loadIndicators(context: SeedContext): Promise<void> {
  let figures = 0
  for (const indicator of indicators) {
    const id = await loadIndicator(context, indicator)
    figures += await loadFigures(context, id, indicator)
    await linkRecommendations(context, id, indicator)
  }
  context.log(`  ${indicators.length} indicators with ${figures} figures`)
}

async function loadIndicator({ payload, ids }: SeedContext, seed: IndicatorSeed): Promise<number> {
  const words = (locale: 'en' | 'vi') => ({
    name: seed.name[locale],
    definition: seed.definition[locale],
    method: seed.method?.[locale] ?? null,
    unit: seed.unit[locale],
    sources: [
      {
        title:
          locale === 'vi'
            ? 'Bảng số liệu mẫu của phần trình diễn'
            : 'Table of sample figures of the demonstration',
        url: 'https://example.vn/co-quan-mau/so-lieu',
      },
    ],
    breaks: seed.break ? [{ period: seed.break.period, note: seed.break.note[locale] }] : [],
  })
  const { id, sources, breaks } = await payload.create({
    ...asServer,
    collection: 'indicators',
    locale: 'vi',
    data: {
      ...sample,
      ...words('vi'),
      code: seed.code,
      kind: seed.kind,
      decimals: seed.decimals,
      direction: seed.direction,
      reporting: seed.reporting,
      periodicity: seed.periodicity,
      nextDue: day(seed.nextDue),
      sdgIndicator: seed.sdgIndicator ?? null,
      agency: ids.get('agencies', SAMPLE_AGENCY),
      dimensions: seed.dimensions.map((code) => ids.get('terms', termKey('dimension', code))),
      sdgTargets: seed.targets.map((code) => ids.get('terms', termKey('sdg-target', code))),
      translationStatus: 'original',
    },
  })
  const english = words('en')
  await payload.update({
    ...asServer,
    collection: 'indicators',
    id,
    locale: 'en',
    data: {
      ...sample,
      ...english,
      sources: withRowIds(english.sources, sources),
      breaks: withRowIds(english.breaks, breaks),
      translationStatus: 'reviewed',
    },
  })
  ids.set('indicators', seed.code, id)
  return id
}

type Status = 'final' | 'provisional' | 'revised'

async function loadFigures(
  { payload, ids }: SeedContext,
  indicator: number,
  { code, series, provisional, revision }: IndicatorSeed,
): Promise<number> {
  let written = 0
  const write = async (
    period: string,
    disaggregation: string,
    value: number,
    status: Status,
    vintage: string,
  ) => {
    const { id } = await payload.create({
      ...asServer,
      collection: 'indicator-values',
      locale: 'vi',
      data: {
        isSample: true,
        key: '',
        indicator,
        period,
        // The invented agency stands for the area too: no real place gets an invented number.
        area: SAMPLE_AGENCY,
        disaggregation,
        value,
        status,
        vintage: day(vintage),
        source: SOURCE,
      },
    })
    // Of a revised figure the first one: the text that used it is what the ledger then lists.
    const key = [code, period, disaggregation].filter(Boolean).join(' ')
    if (!ids.has('indicator-values', key)) ids.set('indicator-values', key, id)
    written += 1
  }
  for (const [part, rows] of Object.entries(series)) {
    for (const { period, value } of rows) {
      if (value === null) continue
      const published = `${Number(period.slice(0, 4)) + 1}-03-02`
      const revised = part === '' && revision?.period === period ? revision : null
      const status = provisional.includes(period) ? 'provisional' : 'final'
      await write(period, part, revised?.before ?? value, status, published)
      if (revised) await write(period, part, revised.value, 'revised', revised.publishedOn)
    }
  }
  return written
}

/** The recommendations that the indicator follows name it themselves. */
async function linkRecommendations(
  { payload, ids }: SeedContext,
  indicator: number,
  { recommendations }: IndicatorSeed,
): Promise<void> {
  for (const key of recommendations) {
    await payload.update({
      ...asServer,
      collection: 'recommendations',
      id: ids.get('recommendations', key),
      locale: 'vi',
      data: { ...sample, indicators: [indicator] },
    })
  }
}

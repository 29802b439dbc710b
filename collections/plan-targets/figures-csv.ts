import type { Endpoint } from 'payload'
import { readTargets } from '../../src/admin/targets/figures'
import { targetWords } from '../../src/admin/targets/words'
import { CSV_MARK, csvLine } from '../../src/lib/csv'
import { isoDay } from '../../src/lib/dates'
import { isStaff } from '../_shared/access'
import { bi } from '../_shared/labels'
import { inLanguageOf, notFound } from '../_shared/messages'

/** `GET /api/plan-targets/figures.csv`: the table of the yearly report, for staff. */
export const figuresCsv: Endpoint = {
  path: '/figures.csv',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw notFound(req)
    const isEnglish = req.i18n.language === 'en'
    const targets = await readTargets(req, isEnglish ? 'en' : 'vi')
    const head = [
      targetWords.target,
      targetWords.plan,
      targetWords.reached,
      bi('Trên tổng số', 'Of'),
      bi('Hiện nay (%)', 'Now (%)'),
      bi('Phải đạt (%)', 'Goal (%)'),
      bi('Nguồn của tổng số', 'Source of the total'),
      targetWords.sample,
    ].map((text) => inLanguageOf(req, text))
    const rows = targets.map((target) =>
      csvLine([
        target.label,
        target.plan,
        String(target.reached),
        target.of === null ? null : String(target.of),
        target.share === null ? null : String(target.share),
        String(target.goal),
        target.populationSource,
        target.isSample ? inLanguageOf(req, targetWords.yes) : null,
      ]),
    )
    return new Response(CSV_MARK + csvLine(head) + rows.join(''), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="chi-tieu-${isoDay(new Date())}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}

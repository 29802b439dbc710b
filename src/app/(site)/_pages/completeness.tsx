import { AgencyRecords } from '../../../components/indicators/agency-records'
import { IndicatorRecords } from '../../../components/indicators/indicator-records'
import { KindRecords } from '../../../components/indicators/kind-records'
import { DateText } from '../../../components/ui/date-text'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { SectionHead } from '../../../components/ui/section-head'
import {
  getAgencyRecords,
  getIndicatorRecords,
  getKindRecords,
} from '../../../content/completeness'
import { type GapList, listGaps } from '../../../content/completeness-lists'
import { isRecordKind } from '../../../content/record-kinds'
import type { Wording } from '../../../lib/messages/get-messages'
import { crumbsTo, type PageLoader, type PageRequest } from './page'

/** What is missing in the database, shown as plainly as what is there. */
export const completenessPage: PageLoader = async (request) => {
  const { wording, locale, path, query } = request
  const list = readList(query)
  if (list) return gapListPage(request, list)
  const [agencies, indicators, kinds] = await Promise.all([
    getAgencyRecords(locale, null),
    getIndicatorRecords(locale, null),
    getKindRecords(locale, null),
  ])
  const { t } = wording
  const words = t.completeness
  const total = agencies.reduce((sum, { leads }) => sum + leads, 0)
  const without = agencies.reduce((sum, { leads, reported }) => sum + leads - reported, 0)
  return {
    title: words.title,
    description: words.lead,
    section: 'database',
    crumbs: crumbsTo(wording, 'database', { label: words.title }),
    content: (
      <div className="wrap">
        <PageHead title={words.title} lead={words.lead} />
        {kinds.every(({ held }) => held === 0) ? <Gap>{words.none}</Gap> : null}
        {agencies.length > 0 ? (
          <section className="section">
            <SectionHead title={words.agencies} />
            {without > 0 ? <Gap>{words.headline(without, total)}.</Gap> : null}
            <AgencyRecords records={agencies} path={path} wording={wording} />
          </section>
        ) : null}
        <section className="section">
          <SectionHead title={words.indicators} />
          {indicators.length > 0 ? (
            <IndicatorRecords records={indicators} wording={wording} />
          ) : (
            <Gap>{t.indicators.none}</Gap>
          )}
        </section>
        <section className="section">
          <SectionHead title={words.records} />
          <KindRecords records={kinds} path={path} wording={wording} />
        </section>
      </div>
    ),
  }
}

function readList(query: URLSearchParams): GapList | null {
  const gap = query.get('list')
  const of = (query.get('of') ?? '').replaceAll('\0', '').slice(0, 80)
  if (gap === 'no-lead') {
    return { gap, reported: of === 'reported' ? true : of === 'no-report' ? false : null }
  }
  if (gap === 'overdue' && of) return { gap, agency: of }
  if ((gap === 'held' || gap === 'sourceless' || gap === 'untranslated') && isRecordKind(of)) {
    return { gap, collection: of }
  }
  return null
}

async function gapListPage({ wording, locale, path }: PageRequest, list: GapList) {
  const words = wording.t.completeness
  const [{ rows, total }, agencies] = await Promise.all([
    listGaps(locale, list),
    list.gap === 'overdue' ? getAgencyRecords(locale, null) : [],
  ])
  const agency = agencies.find((one) => list.gap === 'overdue' && one.agency?.code === list.agency)
  const title = titleOf(list, agency?.agency?.name.text ?? '', wording)
  return {
    title,
    section: 'database' as const,
    crumbs: crumbsTo(wording, 'database', 'completeness', { label: title }),
    noIndex: true,
    content: (
      <div className="wrap">
        <PageHead title={title}>
          <p>
            <a href={path}>{words.back}</a>
          </p>
        </PageHead>
        {rows.length === 0 ? (
          <Gap>{words.nothing}</Gap>
        ) : (
          <p className="total">{words.listFirst(rows.length, total)}</p>
        )}
        <ul className="plain record-list">
          {rows.map(({ id, name, lang, path: href, due }) => (
            <li key={id}>
              <div>
                {href ? (
                  <a className="title" href={href}>
                    <span className="clamp" lang={lang === locale ? undefined : lang}>
                      {name}
                    </span>
                  </a>
                ) : (
                  <span lang={lang === locale ? undefined : lang}>{name}</span>
                )}
              </div>
              <div>{due ? <DateText value={due} /> : null}</div>
            </li>
          ))}
        </ul>
      </div>
    ),
  }
}

function titleOf(list: GapList, agency: string, { t }: Wording): string {
  const words = t.completeness
  if (list.gap === 'no-lead') {
    if (list.reported === null) return words.listNoLead
    const part = list.reported ? words.reported : words.unreported
    return `${words.listNoLead}: ${part.toLowerCase()}`
  }
  if (list.gap === 'overdue') return words.listOverdue(agency || list.agency)
  const kind = words.collections[list.collection] ?? list.collection
  if (list.gap === 'held') return kind
  return list.gap === 'sourceless' ? words.listSourceless(kind) : words.listUntranslated(kind)
}

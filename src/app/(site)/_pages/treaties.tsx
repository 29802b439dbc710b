import { TreatyTable } from '../../../components/database/treaty-table'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { SectionHead } from '../../../components/ui/section-head'
import { SourceLine } from '../../../components/ui/source-line'
import { listInstruments, type InstrumentRow } from '../../../content/instruments'
import type { Wording } from '../../../lib/messages/get-messages'
import { crumbsTo, type PageLoader } from './page'

/** The treaties: those Viet Nam is bound by, and the others. */
export const treatiesPage: PageLoader = async ({ wording, locale }) => {
  const instruments = await listInstruments(locale, null)
  const { t } = wording
  const party = instruments.filter(({ status }) => status === 'party')
  const others = instruments.filter(({ status }) => status !== 'party')
  return {
    title: t.database.treaties,
    description: t.database.treatiesLead,
    section: 'database',
    crumbs: crumbsTo(wording, 'database', { label: t.database.treaties }),
    content: (
      <div className="wrap">
        <PageHead title={t.database.treaties} lead={t.database.treatiesLead} />
        {instruments.length === 0 ? <Gap>{t.database.empty}</Gap> : null}
        <TreatyGroup title={t.treaty.group.party} rows={party} wording={wording} />
        <TreatyGroup title={t.treaty.group.other} rows={others} wording={wording} />
      </div>
    ),
  }
}

function TreatyGroup({
  title,
  rows,
  wording,
}: {
  title: string
  rows: InstrumentRow[]
  wording: Wording
}) {
  if (rows.length === 0) return null
  const dated = rows.find(({ asOf }) => asOf)
  return (
    <section className="section first-flush">
      <SectionHead title={`${title} (${rows.length})`} />
      <TreatyTable rows={rows} caption={title} wording={wording} />
      <p className="meta table-source">
        <SourceLine
          title={dated?.sourceLabel}
          url={dated?.sourceUrl}
          asOf={dated?.asOf}
          wording={wording}
        />
      </p>
    </section>
  )
}

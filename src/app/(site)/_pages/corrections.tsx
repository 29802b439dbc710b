import type { ReactNode } from 'react'
import { ListFoot } from '../../../components/filters/list-foot'
import { CorrectionBody } from '../../../components/record/correction-notice'
import { DateText } from '../../../components/ui/date-text'
import { Gap } from '../../../components/ui/gap'
import { PageHead } from '../../../components/ui/page-head'
import { SampleTag } from '../../../components/ui/sample-tag'
import {
  listCorrections,
  listTakedowns,
  type CorrectionEntry,
  type TakedownView,
} from '../../../content/corrections'
import { formatDate } from '../../../lib/dates'
import type { Wording } from '../../../lib/messages/get-messages'
import { formatNumber, pageNumber } from '../../../lib/numbers'
import { correctionsFeedPath, withQuery } from '../../../lib/paths'
import { crumbsTo, type PageLoader } from './page'

const perPage = 30

/** The public log: what was corrected, and what was withdrawn, merged or removed. */
export const correctionsPage: PageLoader = async ({ wording, locale, path, query }) => {
  const { record } = wording.t
  const kind = query.get('kind') === 'takedowns' ? 'takedowns' : 'corrections'
  const page = pageNumber(query.get('page'))
  const pageOf = (list: typeof kind) => ({ page: list === kind ? page : 1, perPage })
  const [corrections, takedowns] = await Promise.all([
    listCorrections(locale, pageOf('corrections')),
    listTakedowns(locale, pageOf('takedowns')),
  ])
  const list = kind === 'takedowns' ? takedowns : corrections
  if (page > Math.max(1, list.pages)) return null
  const hrefOf = (chosen: typeof kind, number = 1) =>
    withQuery(path, {
      kind: chosen === 'takedowns' ? chosen : null,
      page: number === 1 ? null : number,
    })
  const tab = (name: typeof kind, total: number) => (
    <a href={hrefOf(name)} aria-current={name === kind ? 'page' : undefined}>
      {record[name]} <span className="count">{formatNumber(locale, total)}</span>
    </a>
  )
  return {
    title: record.title,
    description: record.lead,
    section: 'news',
    crumbs: crumbsTo(wording, { label: record.title }),
    content: (
      <div className="wrap">
        <PageHead title={record.title} lead={record.lead} />
        <nav className="tabs" aria-label={record.title}>
          {tab('corrections', corrections.total)}
          {tab('takedowns', takedowns.total)}
          <a href={correctionsFeedPath(locale)}>{record.feed}</a>
        </nav>
        {list.items.length === 0 ? (
          <Gap>{kind === 'takedowns' ? record.emptyTakedowns : record.empty}</Gap>
        ) : null}
        <ul className="plain record-log">
          {kind === 'takedowns'
            ? takedowns.items.map((entry) => (
                <TakedownItem key={entry.id} entry={entry} wording={wording} />
              ))
            : corrections.items.map((entry) => (
                <CorrectionItem key={entry.id} entry={entry} wording={wording} />
              ))}
        </ul>
        <ListFoot list={list} hrefOf={(number) => hrefOf(kind, number)} wording={wording} />
      </div>
    ),
  }
}

function CorrectionItem({ entry, wording }: { entry: CorrectionEntry; wording: Wording }) {
  const { record } = wording.t
  return (
    <LogItem
      date={entry.date}
      kind={record.severities[entry.severity]}
      title={entry.path ? <a href={entry.path}>{entry.title}</a> : entry.title}
      tag={<SampleTag isSample={entry.isSample} wording={wording} />}
    >
      <CorrectionBody correction={entry} wording={wording} />
    </LogItem>
  )
}

function TakedownItem({ entry, wording }: { entry: TakedownView; wording: Wording }) {
  const { record } = wording.t
  const { kind, path, reason, replacedBy, endedAt, at } = entry
  const keepsPage = kind === 'withdrawn' || endedAt !== null
  return (
    <LogItem
      date={at}
      kind={record.kinds[kind]}
      title={path && keepsPage ? <a href={path}>{path}</a> : path}
    >
      <p lang={reason.lang === wording.locale ? undefined : reason.lang}>{reason.text}</p>
      {replacedBy ? (
        <p>
          {record.replacedBy}: <a href={replacedBy}>{replacedBy}</a>
        </p>
      ) : null}
      {endedAt ? <p className="meta">{record.publicAgain(formatDate(endedAt))}</p> : null}
    </LogItem>
  )
}

function LogItem({
  date,
  kind,
  title,
  tag,
  children,
}: {
  date: string
  kind: string
  title: ReactNode
  tag?: ReactNode
  children: ReactNode
}) {
  return (
    <li>
      <p className="meta">
        <DateText value={date} /> · {kind} {tag}
      </p>
      <h2>{title}</h2>
      {children}
    </li>
  )
}

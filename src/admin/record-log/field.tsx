import type { UIFieldServerProps } from 'payload'
import { canPublish } from '../../../collections/_shared/access'
import type { RecordChange } from '../../../collections/_shared/hooks/log-record-change'
import { bi } from '../../../collections/_shared/labels'
import { formatMoment } from '../../lib/dates'
import { wordsFor } from '../texts'
import './record-log.css'

/** How many entries the form shows; the whole log is a list of its own. */
const SHOWN = 20

/** Who changed what in this record, the newest first. */
export async function RecordLogField({
  collectionSlug,
  i18n,
  id,
  payload,
  req,
  user,
}: UIFieldServerProps) {
  const say = wordsFor(i18n)
  if (!canPublish(user)) return <p className="record-log__hint">{say(words.editors)}</p>
  if (id === undefined) return <p className="record-log__hint">{say(words.unsaved)}</p>
  const { docs, totalDocs } = await payload.find({
    collection: 'record-log',
    where: { collection: { equals: collectionSlug }, recordId: { equals: Number(id) } },
    sort: '-createdAt',
    limit: SHOWN,
    depth: 1,
    overrideAccess: false,
    user: req.user,
  })
  if (docs.length === 0) return <p className="record-log__hint">{say(words.empty)}</p>
  return (
    <div className="record-log">
      <ol>
        {docs.map(({ id: entry, createdAt, by, event, via, changes }) => (
          <li key={entry}>
            <p>
              <time dateTime={createdAt}>{formatMoment(createdAt)}</time>{' '}
              <b>{typeof by === 'object' && by ? by.name : say(words.via[via])}</b>{' '}
              {say(words.events[event])}
            </p>
            <ChangeTable changes={(changes ?? []) as unknown as RecordChange[]} say={say} />
          </li>
        ))}
      </ol>
      {totalDocs > docs.length ? (
        <a
          href={`/admin/collections/record-log?where[or][0][and][0][collection][equals]=${collectionSlug}&where[or][0][and][1][recordId][equals]=${id}`}
        >
          {say(words.all)} ({totalDocs})
        </a>
      ) : null}
    </div>
  )
}

function ChangeTable({
  changes,
  say,
}: {
  changes: RecordChange[]
  say: ReturnType<typeof wordsFor>
}) {
  if (changes.length === 0) return null
  return (
    <div className="record-log__changes">
      <table>
        <thead>
          <tr>
            <th scope="col">{say(words.field)}</th>
            <th scope="col">{say(words.before)}</th>
            <th scope="col">{say(words.after)}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, locale, before, after }) => (
            <tr key={`${field}.${locale ?? ''}`}>
              <th scope="row">{locale ? `${field} (${locale})` : field}</th>
              <td>{written(before)}</td>
              <td>{written(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const written = (value: unknown): string => {
  if (value === null || value === undefined) return '∅'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const words = {
  editors: bi('Biên tập viên xem được nhật ký.', 'Editors see the log.'),
  unsaved: bi('Nhật ký bắt đầu từ lần lưu đầu.', 'The log begins with the first save.'),
  empty: bi('Chưa có gì được ghi.', 'Nothing has been recorded yet.'),
  all: bi('Xem toàn bộ', 'See all'),
  field: bi('Trường', 'Field'),
  before: bi('Trước', 'Before'),
  after: bi('Sau', 'After'),
  events: {
    created: bi('đã thêm', 'created it'),
    changed: bi('đã sửa', 'changed it'),
    deleted: bi('đã xóa', 'deleted it'),
  },
  via: {
    staff: bi('Tài khoản đã xóa', 'A deleted account'),
    import: bi('Nhập tệp', 'An import'),
    system: bi('Hệ thống', 'The system'),
  },
}

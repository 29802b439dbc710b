import type { UIFieldServerProps } from 'payload'
import { canPublish } from '../../../collections/_shared/access'
import { bi, type Bilingual } from '../../../collections/_shared/labels'
import type { PressAccessLog } from '../../generated/payload-types'
import { formatMoment } from '../../lib/dates'
import { wordsFor } from '../texts'
import './opened-by.css'

/** As many as one looks through; the list of the log has the rest. */
const SHOWN = 100

/** Which journalists have opened a press note before it was public, the latest first. */
export async function OpenedBy({ i18n, id, payload, req }: UIFieldServerProps) {
  const words = wordsFor(i18n)
  if (!canPublish(req.user)) return <p className="opened-by__hint">{words(forEditors)}</p>
  if (!id) return <p className="opened-by__hint">{words(none)}</p>
  const { docs, totalDocs } = await payload.find({
    collection: 'press-access-log',
    where: { note: { equals: id } },
    sort: ['-at', '-id'],
    depth: 1,
    limit: SHOWN,
    overrideAccess: false,
    user: req.user,
  })
  if (totalDocs === 0) return <p className="opened-by__hint">{words(none)}</p>
  return (
    <div className="opened-by">
      <table>
        <caption>{words(total(totalDocs))}</caption>
        <thead>
          <tr>
            {[at, who, outlet, what].map((head) => (
              <th key={head.en} scope="col">
                {words(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {docs.map((entry) => {
            const account = typeof entry.account === 'object' ? entry.account : null
            const file = entry.file && typeof entry.file === 'object' ? entry.file : null
            return (
              <tr key={entry.id}>
                <td>{formatMoment(entry.at)}</td>
                <td>{account?.name ?? words(gone)}</td>
                <td>{account?.outlet}</td>
                <td>
                  {words(kinds[entry.what])} {file?.filename}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {totalDocs > SHOWN ? <p className="opened-by__hint">{words(more)}</p> : null}
    </div>
  )
}

const kinds: Record<PressAccessLog['what'], Bilingual> = {
  page: bi('Trang', 'Page'),
  kit: bi('Bộ tài liệu', 'Kit'),
  file: bi('Tệp', 'File'),
  api: bi('API', 'API'),
}

const at = bi('Lúc', 'At')
const who = bi('Nhà báo', 'Journalist')
const outlet = bi('Cơ quan báo chí', 'Outlet')
const what = bi('Mở gì', 'What')
const gone = bi('(tài khoản đã xóa)', '(account deleted)')
const none = bi(
  'Chưa nhà báo nào mở trước khi công khai.',
  'No journalist has opened it before it was public.',
)
const forEditors = bi('Biên tập viên xem được danh sách này.', 'Editors see this list.')
const more = bi(
  'Danh sách đầy đủ ở mục "Ai đã mở trước công bố".',
  'All of them: "Opened before release".',
)
const total = (count: number) =>
  bi(`${count} lượt mở trước khi công khai`, `Opened ${count} times before it was public`)

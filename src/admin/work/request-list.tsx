import { formatMoment } from '../../lib/dates'
import type { RequestQueue, RequestQueueName } from './request-queues'

const words = {
  vi: {
    requestsForMe: ['Tỉnh hỏi cơ quan bạn', 'Không có yêu cầu nào chờ cơ quan bạn trả lời.'],
    requestsOverdue: ['Cơ quan trả lời quá hạn', 'Không có cơ quan nào trả lời quá hạn.'],
    due: 'hạn',
    list: 'Xem danh sách',
  },
  en: {
    requestsForMe: ['Asked of your agency', 'No request waits for your agency.'],
    requestsOverdue: ['Agencies’ answers overdue', 'No agency’s answer is overdue.'],
    due: 'due',
    list: 'Show the list',
  },
} as const

/** One queue of answers that are waited for, in the style of the queues of texts. */
export function RequestList({
  name,
  queue,
  language,
}: {
  name: RequestQueueName
  queue: RequestQueue
  language: 'en' | 'vi'
}) {
  const t = words[language]
  const [heading, empty] = t[name]
  return (
    <section className="work__queue" aria-labelledby={`work-${name}`}>
      <h3 id={`work-${name}`}>
        {heading} <span className="work__count">{queue.total}</span>
      </h3>
      {queue.items.length === 0 ? <p className="work__empty">{empty}</p> : null}
      <ul>
        {queue.items.map(({ id, title, agency, standing, dueAt }) => (
          <li key={id}>
            <a href={`/admin/collections/information-answers/${id}`}>{title}</a>
            <span>
              {[
                name === 'requestsOverdue' ? agency : standing[language],
                `${t.due} ${formatMoment(dueAt)}`,
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {name === 'requestsOverdue' && queue.total > 0 ? (
        <p className="work__empty">
          <a href={queue.list}>{t.list}</a>
        </p>
      ) : null}
    </section>
  )
}

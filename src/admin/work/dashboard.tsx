import { createLocalReq, type ServerProps } from 'payload'
import { stateLabels } from '../../../collections/_shared/workflow'
import { databaseNow } from '../../lib/database/clock'
import { formatMoment } from '../../lib/dates'
import { readUpcoming } from '../calendar/entries'
import { UpcomingList } from '../calendar/upcoming-list'
import { RevisedFigures } from '../figures/notice'
import { type QueueItem, type QueueName, readQueues } from './queues'
import { RequestList } from './request-list'
import { readRequestQueues } from './request-queues'
import './work.css'

const order: QueueName[] = ['forMe', 'waiting', 'toReview', 'emergency']

const words = {
  vi: {
    title: 'Bàn làm việc',
    forMe: ['Chờ bạn', 'Không có bài nào chờ bạn.'],
    waiting: ['Bạn đã gửi, chờ duyệt', 'Không có bài nào của bạn đang chờ duyệt.'],
    toReview: ['Chờ duyệt', 'Không có bài nào chờ duyệt.'],
    emergency: ['Công bố khẩn, chờ người thứ hai', 'Không có bài công bố khẩn nào chờ duyệt.'],
    more: (count: number) => `và ${count} bài khác`,
    nobody: 'chưa ai nhận',
  },
  en: {
    title: 'My work',
    forMe: ['Waiting for you', 'Nothing waits for you.'],
    waiting: ['Submitted by you', 'Nothing of yours is in review.'],
    toReview: ['In review', 'Nothing is in review.'],
    emergency: [
      'Emergency publications awaiting approval',
      'No emergency publication awaits approval.',
    ],
    more: (count: number) => `and ${count} more`,
    nobody: 'not taken on yet',
  },
} as const

/** The first page of the admin: what waits for whom, and until when. */
export async function WorkDashboard({ i18n, payload, user }: ServerProps) {
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const t = words[language]
  const req = await createLocalReq(user ? { user } : {}, payload)
  const now = await databaseNow(payload)
  const queues = await readQueues(req)
  const { requestsForMe, requestsOverdue } = await readRequestQueues(req)
  return (
    <section className="work" aria-labelledby="work-title">
      <h2 id="work-title">{t.title}</h2>
      <RevisedFigures req={Object.assign(req, { i18n })} />
      <div className="work__queues">
        {order.map((name) => {
          const queue = queues[name]
          if (!queue) return null
          const [heading, empty] = t[name]
          return (
            <section key={name} className="work__queue" aria-labelledby={`work-${name}`}>
              <h3 id={`work-${name}`}>
                {heading} <span className="work__count">{queue.total}</span>
              </h3>
              {queue.items.length === 0 ? <p className="work__empty">{empty}</p> : null}
              <ul>
                {queue.items.map((item) => (
                  <li key={`${item.collection}-${item.id}`}>
                    <a href={`/admin/collections/${item.collection}/${item.id}`}>{item.title}</a>
                    <span>{metaOf(item, name, language)}</span>
                  </li>
                ))}
              </ul>
              {queue.total > queue.items.length ? (
                <p className="work__empty">{t.more(queue.total - queue.items.length)}</p>
              ) : null}
            </section>
          )
        })}
        <UpcomingList upcoming={await readUpcoming(req, now)} language={language} />
        {requestsForMe ? (
          <RequestList name="requestsForMe" queue={requestsForMe} language={language} />
        ) : null}
        {requestsOverdue ? (
          <RequestList name="requestsOverdue" queue={requestsOverdue} language={language} />
        ) : null}
      </div>
    </section>
  )
}

function metaOf(item: QueueItem, name: QueueName, language: 'en' | 'vi'): string {
  const holder = item.holder ?? (item.state === 'in-review' ? words[language].nobody : null)
  const whose = name === 'forMe' ? stateLabels[item.state][language] : holder
  return [whose, formatMoment(item.changedAt)].filter(Boolean).join(' · ')
}

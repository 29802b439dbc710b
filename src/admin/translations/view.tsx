import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canPublish, isStaff } from '../../../collections/_shared/access'
import { formatMoment } from '../../lib/dates'
import { OwnView } from '../own-view'
import { ConfirmButton } from './confirm-button'
import { type OutstandingTranslation, readOutstanding } from './outstanding'
import './view.css'

const PER_PAGE = 50

const words = {
  vi: {
    title: 'Bản dịch còn việc phải làm',
    lead: 'Bản tiếng Anh còn thiếu, chưa duyệt, hoặc cũ hơn bản gốc. Độc giả chỉ thấy bản đã duyệt.',
    articles: 'Bài viết',
    'press-notes': 'Thông tin báo chí',
    empty: 'Mọi bản dịch đã duyệt và theo kịp bản gốc.',
    text: 'Bài',
    status: 'Tình trạng',
    changed: 'Bản gốc đổi lúc',
    work: 'Việc làm',
    translate: 'Mở song song',
    outdated: 'Đã duyệt, nhưng bản gốc đã đổi',
    missing: 'Chưa có',
    machine: 'Máy dịch, chưa duyệt',
    draft: 'Bản nháp',
    original: '',
    reviewed: 'Đã duyệt',
    page: (page: number) => `Trang ${page}`,
  },
  en: {
    title: 'Translations with work to do',
    lead: 'English texts that are missing, not reviewed, or older than the original. Readers see only what is reviewed.',
    articles: 'Articles',
    'press-notes': 'Press notes',
    empty: 'Every translation is reviewed and up to date.',
    text: 'Text',
    status: 'Status',
    changed: 'Original changed',
    work: 'Work',
    translate: 'Open side by side',
    outdated: 'Reviewed, but the original has changed',
    missing: 'Missing',
    machine: 'Machine, unreviewed',
    draft: 'Draft',
    original: '',
    reviewed: 'Reviewed',
    page: (page: number) => `Page ${page}`,
  },
} as const

/** The list of translations that are missing, unreviewed or older than their original. */
export async function TranslationsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { i18n, user } = req
  if (!isStaff(user)) redirect('/admin/login?redirect=/admin/translations')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const t = words[language]
  const collection = props.searchParams?.of === 'press-notes' ? 'press-notes' : 'articles'
  const page = Math.max(1, Number(props.searchParams?.page) || 1)
  const { items, total } = await readOutstanding(req, collection, { page, perPage: PER_PAGE })
  const pages = Math.ceil(total / PER_PAGE)
  const hrefOf = (of: string, number = 1) =>
    `/admin/translations?of=${of}${number > 1 ? `&page=${number}` : ''}`
  return (
    <OwnView view={props} name="translations">
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <nav className="translations__tabs">
        {(['articles', 'press-notes'] as const).map((of) => (
          <a key={of} href={hrefOf(of)} aria-current={of === collection ? 'page' : undefined}>
            {t[of]}
            {of === collection ? ` (${total})` : null}
          </a>
        ))}
      </nav>
      {items.length === 0 ? <p className="translations__empty">{t.empty}</p> : null}
      {items.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{t.text}</th>
              <th scope="col">{t.status}</th>
              <th scope="col">{t.changed}</th>
              <th scope="col">{t.work}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <td>{item.title}</td>
                <td>{item.isOutdated ? t.outdated : t[item.status ?? 'missing']}</td>
                <td>{item.originalChangedAt ? formatMoment(item.originalChangedAt) : null}</td>
                <td>
                  <a href={editAddress(item)}>{t.translate}</a>{' '}
                  {item.status === 'reviewed' && canPublish(user) ? (
                    <ConfirmButton
                      address={`/api/${item.collection}/${item.id}/translation-checked?locale=${item.locale}`}
                      isEnglish={language === 'en'}
                    />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {pages > 1 ? (
        <nav className="translations__tabs">
          {Array.from({ length: pages }, (_, index) => (
            <a
              key={index}
              href={hrefOf(collection, index + 1)}
              aria-current={index + 1 === page ? 'page' : undefined}
            >
              {t.page(index + 1)}
            </a>
          ))}
        </nav>
      ) : null}
    </OwnView>
  )
}

function editAddress({ collection, id, locale }: OutstandingTranslation): string {
  return `/admin/collections/${collection}/${id}?locale=${locale}`
}

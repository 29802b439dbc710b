'use client'

import { useParams } from 'next/navigation'
import { defaultLocale, isLocale } from '../../../lib/locales'

const texts = {
  vi: { title: 'Trang tạm thời không mở được', retry: 'Thử lại' },
  en: { title: 'This page cannot be shown right now', retry: 'Try again' },
}

/** The last resort, when rendering itself breaks; other failures get a page from the server. */
export default function SiteError({ reset }: { reset: () => void }) {
  const { locale } = useParams<{ locale?: string }>()
  const text = texts[locale && isLocale(locale) ? locale : defaultLocale]
  return (
    <main className="wrap">
      <div className="page-head">
        <h1>{text.title}</h1>
        <p className="after-lead">
          <button className="button" type="button" onClick={reset}>
            {text.retry}
          </button>
        </p>
      </div>
    </main>
  )
}

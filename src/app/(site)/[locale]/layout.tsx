import type { ReactNode } from 'react'
import { defaultLocale, isLocale } from '../../../lib/locales'
import '../../../components/styles/fonts.css'
import '../../../components/styles/tokens.css'
import '../../../components/styles/base.css'
import '../../../components/styles/layout.css'
import '../../../components/styles/stories.css'
import '../../../components/styles/article.css'
import '../../../components/styles/blocks.css'
import '../../../components/styles/database.css'
import '../../../components/styles/charts.css'
import '../../../components/styles/filters.css'
import '../../../components/styles/directory.css'
import '../../../components/styles/record.css'
import '../../../components/styles/press-room.css'
import '../../../components/styles/forms.css'
import '../../../components/styles/press-account.css'
import '../../../components/styles/report.css'
import '../../../components/styles/print.css'

interface Props {
  children: ReactNode
  params: Promise<{ locale: string }>
}

/** The document; an unknown language is answered in the default one. */
export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params
  return (
    <html lang={isLocale(locale) ? locale : defaultLocale}>
      <body>{children}</body>
    </html>
  )
}

'use client'

import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { localeCodes } from '../../lib/locales'
import { noteParts, partsOfText, type ComparedText } from '../../lib/text-parts'
import './original.css'

interface Original {
  locale: string
  paragraphs: string[]
}

/**
 * The original text beside the fields while a translation is written. Absent in the language of
 * the original itself.
 */
export function OriginalBeside() {
  const { id, collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const [original, setOriginal] = useState<Original | null>(null)

  useEffect(() => {
    if (!id || !collectionSlug) return undefined
    const reading = new AbortController()
    void readOriginal(`/api/${collectionSlug}/${id}`, code, reading.signal).then((found) => {
      if (!reading.signal.aborted) setOriginal(found)
    })
    return () => reading.abort()
  }, [id, collectionSlug, code])

  if (!original) return null
  const isEnglish = i18n.language === 'en'
  return (
    <aside className="translation-original" aria-label={isEnglish ? 'Original' : 'Bản gốc'}>
      <h3>{isEnglish ? 'Original' : 'Bản gốc'}</h3>
      {original.paragraphs.map((text, index) => (
        <p key={`${index} ${text}`} lang={original.locale}>
          {text}
        </p>
      ))}
    </aside>
  )
}

/** The newest edition in the language that is marked as the original, unless that is this one. */
async function readOriginal(
  address: string,
  code: string,
  signal: AbortSignal,
): Promise<Original | null> {
  for (const locale of localeCodes.filter((other) => other !== code)) {
    const query = `?draft=true&depth=0&locale=${locale}&fallback-locale=none`
    const response = await fetch(address + query, { signal, credentials: 'same-origin' }).catch(
      () => null,
    )
    if (!response?.ok) continue
    const doc = (await response.json()) as ComparedText & { translationStatus?: string }
    if (doc.translationStatus !== 'original') continue
    return { locale, paragraphs: [...partsOfText(doc), ...noteParts(doc)].map(({ text }) => text) }
  }
  return null
}

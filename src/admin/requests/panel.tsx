'use client'

import { useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { AnswerList } from './answer-list'
import { MergeForm } from './merge-form'
import './panel.css'
import { useRequest } from './use-request'
import { requestWords } from './words'

/** Beside a request: sending it, where each agency stands, and taking answers into a press note. */
export function RequestPanel() {
  const { i18n } = useTranslation()
  const { id, lastUpdateTime, savedDocumentData } = useDocumentInfo()
  const modified = useFormModified()
  const words = requestWords(i18n.language)
  const savedAt = `${lastUpdateTime}/${String(savedDocumentData?.updatedAt ?? '')}`
  const { view, failed, act } = useRequest(id ? `/api/information-requests/${id}` : null, savedAt)
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const send = async () => {
    setBusy(true)
    const done = await act('send')
    if ('refused' in done) setSaid(done.refused || words.failed)
    else {
      const { sent, withoutAddress } = done.result as { sent: number; withoutAddress: string[] }
      const rest =
        withoutAddress.length > 0 ? ` ${words.noAddress} ${withoutAddress.join(', ')}.` : ''
      setSaid(words.sent(sent) + rest)
    }
    setBusy(false)
  }
  const close = async () => {
    setBusy(true)
    const done = await act('close')
    setSaid('refused' in done ? done.refused || words.failed : words.closed)
    setBusy(false)
  }

  return (
    <section className="request" aria-labelledby="request-title">
      <h3 id="request-title">{words.title}</h3>
      {!id ? <p className="request__hint">{words.saveFirst}</p> : null}
      {id && !view && !failed ? <p className="request__hint">{words.loading}</p> : null}
      {failed ? <p className="request__problem">{words.failed}</p> : null}
      {said ? (
        <p className="request__said" role="status">
          {said}
        </p>
      ) : null}
      {view?.isEditor && view.state !== 'closed' && view.toAsk > 0 ? (
        <p>
          <button type="button" disabled={busy || modified} onClick={() => void send()}>
            {words.send(view.toAsk)}
          </button>
          <span className="request__hint">{modified ? words.waitForSave : words.sendNote}</span>
        </p>
      ) : null}
      {view && view.answers.length > 0 ? <AnswerList view={view} act={act} words={words} /> : null}
      {view?.isEditor && view.answers.some(({ paragraphs }) => paragraphs.length > 0) ? (
        <MergeForm view={view} act={act} words={words} />
      ) : null}
      {view?.isEditor && view.state === 'sent' ? (
        <p>
          <button type="button" disabled={busy} onClick={() => void close()}>
            {words.close}
          </button>
          <span className="request__hint">{words.closeNote}</span>
        </p>
      ) : null}
      {view?.state === 'closed' ? <p className="request__hint">{words.closed}</p> : null}
    </section>
  )
}

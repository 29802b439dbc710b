'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { post } from '../post'
import './invite.css'
import { inviteWords } from './words'

/** In the form of an account whose invitation nobody has accepted: sends it again. */
export function InviteAgainButton() {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const words = inviteWords(i18n.language)
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    const done = await post(`/api/users/${id}/invite`)
    setSaid('result' in done ? words.sentAgain : done.refused || words.failed)
    setBusy(false)
  }
  return (
    <div className="invite__again">
      <button type="button" disabled={busy} onClick={() => void send()}>
        {words.again}
      </button>
      {said ? <p role="status">{said}</p> : null}
    </div>
  )
}

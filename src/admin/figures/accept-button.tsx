'use client'

import { useState } from 'react'

/** Accepts a prepared correction; what went wrong stands beside it. */
export function AcceptButton({
  article,
  value,
  label,
  failed,
}: {
  article: number
  value: number
  label: string
  failed: string
}) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const accept = async () => {
    setBusy(true)
    const response = await fetch(`/api/indicator-values/${value}/correct`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ article }),
    }).catch(() => null)
    if (response?.ok) {
      window.location.reload()
      return
    }
    const answer = (await response?.json().catch(() => null)) as {
      errors?: { message?: string }[]
    } | null
    setBusy(false)
    setProblem(answer?.errors?.[0]?.message ?? failed)
  }
  return (
    <>
      <button type="button" disabled={isBusy} onClick={() => void accept()}>
        {label}
      </button>
      {problem ? <span role="alert"> {problem}</span> : null}
    </>
  )
}

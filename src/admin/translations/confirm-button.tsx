'use client'

import { useState } from 'react'

/** Says that a translation still holds although its original has changed. */
export function ConfirmButton({ address, isEnglish }: { address: string; isEnglish: boolean }) {
  const [problem, setProblem] = useState<string | null>(null)
  const confirm = async () => {
    const response = await fetch(address, { method: 'POST', credentials: 'same-origin' }).catch(
      () => null,
    )
    if (response?.ok) {
      window.location.reload()
      return
    }
    const answer = (await response?.json().catch(() => null)) as {
      errors?: { message?: string }[]
    } | null
    const fallback = isEnglish ? 'It could not be saved. Try again.' : 'Chưa lưu được. Hãy thử lại.'
    setProblem(answer?.errors?.[0]?.message ?? fallback)
  }
  return (
    <>
      <button type="button" onClick={() => void confirm()}>
        {isEnglish ? 'Still correct' : 'Vẫn đúng'}
      </button>
      {problem ? <span role="alert"> {problem}</span> : null}
    </>
  )
}

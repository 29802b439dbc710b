'use client'

import { useState } from 'react'
import { post } from '../post'

/** Says that a translation still holds although its original has changed. */
export function ConfirmButton({ address, isEnglish }: { address: string; isEnglish: boolean }) {
  const [problem, setProblem] = useState<string | null>(null)
  const confirm = async () => {
    const done = await post(address)
    if ('result' in done) {
      window.location.reload()
      return
    }
    const fallback = isEnglish ? 'It could not be saved. Try again.' : 'Chưa lưu được. Hãy thử lại.'
    setProblem(done.refused || fallback)
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

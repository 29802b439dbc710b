'use client'

import { useCallback, useEffect, useState } from 'react'

export type Fate = 'created' | 'refused' | 'skipped' | 'unchanged' | 'updated'

/** Where a run stands, as the server tells it. */
export interface Progress {
  id: number
  fileName: string
  state:
    'applying' | 'cancelled' | 'done' | 'failed' | 'planned' | 'reading' | 'refused' | 'waiting'
  step: string | null
  rowsRead: number
  rowsPlanned: number
  rowsApplied: number
  rowsToApply: number
  made: number
  totals: Record<Fate, number> | null
  problem: string | null
  notice: string | null
  standsStill: number | null
  notes: { note: string; count: number }[]
}

const MOVING = ['waiting', 'reading', 'applying']

/** Asked again this often while something happens, in milliseconds. */
const INTERVAL = 1_500

/** Follows a run, and says what the person decides about it. */
export function useRun(id: number, failed: string) {
  const [run, setRun] = useState<Progress | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const read = useCallback(async () => {
    const response = await fetch(`/api/imports/${id}/progress`, {
      credentials: 'same-origin',
    }).catch(() => null)
    if (response?.ok) setRun((await response.json()) as Progress)
    else setProblem(failed)
  }, [id, failed])
  const isMoving = run === null || MOVING.includes(run.state)
  useEffect(() => {
    if (!isMoving) return
    // The first answer at once, the others in intervals.
    const first = setTimeout(() => void read(), 0)
    const timer = setInterval(() => void read(), INTERVAL)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [isMoving, read])

  const post = async (what: 'accept' | 'discard', body: object) => {
    setBusy(true)
    setProblem(null)
    const response = await fetch(`/api/imports/${id}/${what}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => null)
    setBusy(false)
    if (!response?.ok) {
      const answer = (await response?.json().catch(() => null)) as {
        errors?: { message?: string }[]
      } | null
      setProblem(answer?.errors?.[0]?.message ?? failed)
    }
    await read()
  }
  return {
    run,
    problem,
    busy,
    isMoving,
    accept: (leaveBad: boolean) => post('accept', { leaveBad }),
    discard: () => post('discard', {}),
  }
}

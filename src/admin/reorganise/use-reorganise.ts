'use client'

import { useState } from 'react'
import type { Affected } from '../../../collections/agencies/reorganise/affected'
import { post } from '../post'

export type Kind = 'dissolved' | 'merged' | 'renamed' | 'split'

/** What the form holds; it stays as it is whatever the server says. */
export interface Draft {
  kind: Kind
  from: number[]
  to: number[]
  created: { name: string; nameEn: string; code: string }[]
  on: string
  decision: string
  heir: string
  heirs: Record<string, string>
}

const empty: Draft = {
  kind: 'merged',
  from: [],
  to: [],
  created: [],
  on: '',
  decision: '',
  heir: 'none',
  heirs: {},
}

/** The plan being made, its preview, and what became of it. */
export function useReorganise(failed: string) {
  const [draft, setDraft] = useState<Draft>(empty)
  const [affected, setAffected] = useState<Affected | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [change, setChange] = useState<number | null>(null)
  const [busy, setBusy] = useState(false)

  const send = async <T>(path: string, body: object): Promise<T | null> => {
    setBusy(true)
    setProblem(null)
    const done = await post<T>(`/api/agencies/reorganise${path}`, body)
    setBusy(false)
    if ('result' in done) return done.result
    setProblem(done.refused || failed)
    return null
  }

  return {
    draft,
    affected,
    problem,
    change,
    busy,
    /** Other agencies have other effects: the preview is made again. */
    set: (part: Partial<Draft>) => {
      setDraft({ ...draft, ...part })
      if (part.from) setAffected(null)
    },
    preview: async () => setAffected(await send<Affected>('/preview', { from: draft.from })),
    apply: async () => {
      const done = await send<{ change: number }>('', { ...draft, seen: affected?.seen })
      if (done) setChange(done.change)
    },
  }
}

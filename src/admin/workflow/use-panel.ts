'use client'

import { useEffect, useState } from 'react'
import type { PanelView } from '../../../collections/_shared/editorial/panel'
import { post } from '../post'

/** What somebody gives for a move; empty fields stay away. */
export type MoveWords = Record<string, unknown>

interface PanelState {
  view: PanelView | null
  /** The view is of the last save, not of one before. */
  isCurrent: boolean
  failed: boolean
  /** Makes a move; answers the sentence that stands against it, or null when it was made. */
  move: (name: string, words: MoveWords) => Promise<string | null>
}

/**
 * Where the text stands, read again after each save, so that the quality gate is seen while
 * writing.
 *
 * @param address of the workflow endpoint, null for a text that has not been saved
 * @param savedAt changes with every save
 */
export function usePanel(address: string | null, savedAt: string): PanelState {
  const [read, setRead] = useState<{ view: PanelView; savedAt: string } | null>(null)
  const view = read?.view ?? null
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (!address) return undefined
    const reading = new AbortController()
    // The address names the save it is asked after, so that an older answer is never used for it.
    fetch(`${address}?after=${encodeURIComponent(savedAt)}`, {
      signal: reading.signal,
      credentials: 'same-origin',
    })
      .then(async (response) => {
        setFailed(!response.ok)
        if (response.ok) setRead({ view: (await response.json()) as PanelView, savedAt })
      })
      .catch(() => {
        if (!reading.signal.aborted) setFailed(true)
      })
    return () => reading.abort()
  }, [address, savedAt])

  const move = async (name: string, words: MoveWords) => {
    if (!address || !view) return null
    const done = await post(address, { move: name, version: view.version, ...words })
    return 'refused' in done ? done.refused : null
  }

  return { view, isCurrent: read?.savedAt === savedAt, failed, move }
}

'use client'

import { useCallback, useEffect, useState } from 'react'
import type { RequestPanelView } from '../../../collections/information-requests/panel'
import { post, type Posted } from '../post'

/** Does something with the request, and reads the panel again. */
export type Act = (name: string, body?: object) => Promise<Posted<Record<string, unknown>>>

/**
 * Where a request stands, read again after each save and each action.
 *
 * @param address of the request in the API, null before it is saved
 * @param savedAt changes with every save
 */
export function useRequest(address: string | null, savedAt: string) {
  const [view, setView] = useState<RequestPanelView | null>(null)
  const [failed, setFailed] = useState(false)
  const [round, setRound] = useState(0)

  useEffect(() => {
    if (!address) return undefined
    const reading = new AbortController()
    const after = encodeURIComponent(`${savedAt}-${round}`)
    fetch(`${address}/panel?after=${after}`, {
      signal: reading.signal,
      credentials: 'same-origin',
    })
      .then(async (response) => {
        setFailed(!response.ok)
        if (response.ok) setView((await response.json()) as RequestPanelView)
      })
      .catch(() => {
        if (!reading.signal.aborted) setFailed(true)
      })
    return () => reading.abort()
  }, [address, savedAt, round])

  const act = useCallback<Act>(
    async (name, body = {}) => {
      const done = await post(`${address}/${name}`, body)
      if ('result' in done) setRound((before) => before + 1)
      return done
    },
    [address],
  )
  return { view, failed, act }
}

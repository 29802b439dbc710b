'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'

/** Renders the page again when the editor beside it saves. Loaded in draft mode only. */
export function RefreshOnSave() {
  const router = useRouter()
  // The admin is served from the same address, whatever that is.
  const serverURL = typeof window === 'undefined' ? '' : window.location.origin
  return <RefreshRouteOnSave refresh={() => router.refresh()} serverURL={serverURL} />
}

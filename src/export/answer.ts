import type { Payload } from 'payload'
import { contentTag } from '../lib/cache'
import type { ExportFormat } from '../lib/export-formats'
import type { Selection } from './public-records'
import { mediaTypes, written } from './formats'
import { publicTable } from './table'

/** So many exports of whole tables run at once; the next one is told to come back. */
const MOST_AT_ONCE = 3

let running = 0

interface Asked {
  payload: Payload
  request: Request
  collection: string
  selection: Selection
  format: ExportFormat
  /** Name of the file without its ending. */
  name: string
  origin: string
}

/**
 * A table as a download. It is written as it is read: a reader who goes away ends the reading, and
 * an error in the middle breaks the connection off, so that half a file never looks like a whole.
 */
export async function exportAnswer(asked: Asked): Promise<Response> {
  const { payload, request, format } = asked
  const etag = `W/"${await contentTag(payload)}-${format}"`
  const headers = { ETag: etag, 'Cache-Control': 'public, no-cache', Vary: 'Accept-Encoding' }
  if (request.headers.get('if-none-match') === etag) {
    return new Response(null, { status: 304, headers })
  }
  if (running >= MOST_AT_ONCE) {
    return new Response('Busy with other downloads; try again in a minute.\n', {
      status: 503,
      headers: { 'Retry-After': '60', 'Cache-Control': 'no-store' },
    })
  }
  const table = publicTable(payload, asked.collection, asked)
  return new Response(streamOf(written(table, format)), {
    headers: {
      ...headers,
      'Content-Type': mediaTypes[format],
      'Content-Disposition': `attachment; filename="${asked.name}.${format}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

function streamOf(bytes: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  running += 1
  let open = true
  const close = () => {
    if (open) running -= 1
    open = false
  }
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await bytes.next()
        if (!done) {
          controller.enqueue(value)
          return
        }
        close()
        controller.close()
      } catch (error) {
        close()
        controller.error(error)
      }
    },
    async cancel() {
      close()
      await bytes.return(undefined)
    },
  })
}

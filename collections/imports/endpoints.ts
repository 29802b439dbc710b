import {
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { acceptRun, discardRun } from '../../src/import/engine/advance'
import { openRun, poolOf, readRun, type Run } from '../../src/import/engine/runs'
import { importKinds } from '../../src/import/kinds'
import type { ImportKind, Job } from '../../src/import/kind'
import { checkFormat } from '../../src/import/read/file-format'
import { forgetUpload, receiveUpload, TooLarge } from '../../src/import/uploads'
import { WrongInput } from '../../src/import/wrong-input'
import { inVietnamese } from '../../src/import/words-vi'
import { env } from '../../src/env'
import { type Database, databaseOf } from '../../src/lib/database/transaction'
import { enqueue } from '../../src/jobs/enqueue'
import { canImport } from '../_shared/access'
import { bi } from '../_shared/labels'
import { notFound, refusal } from '../_shared/messages'
import { readDifferences, readProgress, streamErrors, streamReport } from './views'

/**
 * Imports over HTTP, for editors; what the page /admin/import does. `POST …/upload?kind=&name=`
 * with the file as the body answers `{ id }`. `GET …/{id}/progress` tells where it stands,
 * `…/{id}/rows?fate=&page=` what becomes of the rows, `…/{id}/errors` and `…/{id}/report` are files.
 * `POST …/{id}/accept` with `{ leaveBad }` writes it, `…/{id}/discard` gives it up.
 */
export const importEndpoints: Endpoint[] = [
  { path: '/upload', method: 'post', handler: upload },
  { path: '/:id/progress', method: 'get', handler: ofRun(readProgress) },
  { path: '/:id/rows', method: 'get', handler: ofRun(readDifferences) },
  { path: '/:id/errors', method: 'get', handler: ofRun(streamErrors) },
  { path: '/:id/report', method: 'get', handler: ofRun(streamReport) },
  { path: '/:id/accept', method: 'post', handler: ofRun(accept) },
  { path: '/:id/discard', method: 'post', handler: ofRun(discard) },
]

/** Opens a run for those who may import; everybody else learns nothing of it. */
function ofRun(work: (req: PayloadRequest, run: Run, kind: ImportKind) => Promise<Response>) {
  return async (req: PayloadRequest): Promise<Response> => {
    if (!canImport(req.user)) throw refusal(req, 403, editorsOnly)
    const id = String(req.routeParams?.id)
    const run = /^\d{1,9}$/.test(id) ? await readRun(poolOf(req.payload), Number(id)) : null
    const kind = run && kindOf(run.kind)
    if (!run || !kind) throw notFound(req)
    return work(req, run, kind)
  }
}

function kindOf(name: string): ImportKind | null {
  const kind = Object.hasOwn(importKinds, name) ? importKinds[name] : undefined
  return kind && !('pass' in kind) ? kind : null
}

async function upload(req: PayloadRequest): Promise<Response> {
  if (!canImport(req.user)) throw refusal(req, 403, editorsOnly)
  const asked = req.searchParams
  const kindName = asked.get('kind') ?? ''
  const kind = kindOf(kindName)
  if (!kind) throw refusal(req, 400, noSuchKind)
  const fileName = (asked.get('name') ?? '').replace(/\p{Cc}|[/\\]/gu, '').slice(0, 200) || 'file'
  if (!req.body) throw refusal(req, 400, noFile)
  const options: Omit<Job, 'file' | 'fileName'> = {
    ...(kind.options.includes('state') ? { state: asked.get('state') || 'Viet Nam' } : {}),
    ...(kind.options.includes('allStates') && asked.get('allStates') === 'true'
      ? { allStates: true, state: undefined }
      : {}),
    ...(kind.options.includes('asOf') && asked.get('asOf')
      ? { asOf: asked.get('asOf') ?? '' }
      : {}),
    ...(kind.options.includes('collection') ? { collection: asked.get('collection') ?? '' } : {}),
  }
  const given = JSON.parse(JSON.stringify(options)) as typeof options
  const received = await receive(req)
  try {
    kind.checkJob({ ...given, file: received.file })
    await checkFormat(received.file, kind.formats)
  } catch (error) {
    await forgetUpload(received.file)
    if (!(error instanceof WrongInput)) throw error
    const message = error.message.replaceAll(received.file.split('/').at(-1) ?? '', fileName)
    throw refusal(req, 400, bi(inVietnamese(message), message))
  }
  const by = req.user?.id ?? null
  const run = { kind: kindName, fileName, options: given, ...received }
  const id = await withJob(req, (database) =>
    openRun(database, { ...run, by: typeof by === 'number' ? by : null }),
  )
  return answer({ id })
}

async function receive(req: PayloadRequest) {
  try {
    return await receiveUpload(req.body as unknown as AsyncIterable<Uint8Array>)
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    const most = env.IMPORT_MAX_MB
    throw refusal(
      req,
      400,
      bi(
        `Tệp lớn hơn ${most} MB. Hãy chia nhỏ tệp, hoặc nén bằng gzip.`,
        `The file is larger than ${most} MB. Split it, or compress it with gzip.`,
      ),
    )
  }
}

async function accept(req: PayloadRequest, run: Run): Promise<Response> {
  const body = (await req.json?.().catch(() => null)) as { leaveBad?: unknown } | null
  const by = typeof req.user?.id === 'number' ? req.user.id : null
  const leaveBad = body?.leaveBad === true
  await withJob(req, async (database) => {
    if (await acceptRun(database, run.id, { by, leaveBad })) return run.id
    throw refusal(req, 409, nothingToAccept)
  })
  return answer({ id: run.id })
}

/** Writes the state of a run together with the job that goes on with it: both or neither. */
async function withJob(
  req: PayloadRequest,
  work: (database: Database) => Promise<number>,
): Promise<number> {
  const isOwn = await initTransaction(req)
  try {
    const run = await work(await databaseOf(req))
    await enqueue(req, 'import-file', { run }, { key: `import:${run}` })
    if (isOwn) await commitTransaction(req)
    return run
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}

async function discard(req: PayloadRequest, run: Run): Promise<Response> {
  if (!(await discardRun(req.payload, run.id))) throw refusal(req, 409, tooLate)
  return answer({ id: run.id })
}

const answer = (body: object) =>
  Response.json(body, { headers: { 'Cache-Control': 'private, no-store' } })

const editorsOnly = bi(
  'Chỉ biên tập viên và quản trị viên được nhập dữ liệu.',
  'Only editors and administrators import data.',
)

const noSuchKind = bi('Hãy chọn loại tệp.', 'Choose the kind of file.')

const noFile = bi('Hãy chọn tệp.', 'Choose a file.')

const nothingToAccept = bi(
  'Lượt nhập này không có gì để ghi, hoặc đã được xử lý. Hãy tải lại trang.',
  'There is nothing to write in this import, or it has been dealt with. Reload the page.',
)

const tooLate = bi(
  'Lượt nhập này đang được ghi hoặc đã kết thúc.',
  'This import is being written or has ended.',
)

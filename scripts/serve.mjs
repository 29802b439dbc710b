// The production server: no installing, no migrating, no seeding. With --dev it serves the
// sources as they are edited.
import { createServer } from 'node:http'
import { existsSync } from 'node:fs'
import next from 'next'
import { tsImport } from 'tsx/esm/api'

const dev = process.argv.includes('--dev')
const GRACE_MS = 10_000

/** @param {string} message */
function stop(message) {
  console.error(`Error: ${message}`)
  process.exit(1)
}

try {
  process.loadEnvFile()
} catch {
  // no .env: the environment says it all
}

/** @type {import('../src/env').Env | undefined} */
let env
try {
  env = (await tsImport('../src/env.ts', import.meta.url)).env
} catch (error) {
  stop(error instanceof Error ? error.message : String(error))
}
if (!env) throw new Error('unreachable')
if (!dev && !existsSync('.next/BUILD_ID')) stop('There is no build yet; run npm run build first.')

const { HOST, PORT, DATABASE_URL, WORKER } = env
const app = next({ dev, dir: process.cwd(), hostname: HOST, port: PORT })
const handle = app.getRequestHandler()
await app.prepare()
const { guardErrors } = await tsImport('../src/lib/error-response.ts', import.meta.url)
const { databaseProblem } = await tsImport('../src/lib/readiness.ts', import.meta.url)
const { watchQueue } = await tsImport('../src/jobs/overdue.ts', import.meta.url)
const { keepWorker } = await tsImport('./worker/keep.ts', import.meta.url)
const { withResponse } = await tsImport('../src/lib/response-status.ts', import.meta.url)

/**
 * Next answers 500 to a path whose percent signs make no letters.
 * @param {string} [url]
 */
function isDecodable(url = '/') {
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return true
  } catch {
    return false
  }
}

/** @param {import('node:http').ServerResponse} response */
async function answerReadiness(response) {
  const problem = await databaseProblem(DATABASE_URL)
  if (problem) console.error(`Not ready: ${problem}`)
  response
    .writeHead(problem ? 503 : 200, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' })
    .end(problem ? 'the database does not answer\n' : 'ready\n')
}

const server = createServer((request, response) => {
  if (request.url === '/healthz') {
    response
      .writeHead(200, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' })
      .end('ok\n')
    return
  }
  if (request.url === '/readyz') {
    void answerReadiness(response)
    return
  }
  if (!isDecodable(request.url)) {
    response
      .writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' })
      .end('Địa chỉ bị sai ký tự. / The address is malformed.\n')
    return
  }
  guardErrors(request, response)
  withResponse(response, () => void handle(request, response))
})
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  stop(
    error.code === 'EADDRINUSE'
      ? `Port ${PORT} is in use; stop the other program or set PORT to another number.`
      : `The server cannot listen on ${HOST}:${PORT}: ${error.message}`,
  )
})
const upgrade = app.getUpgradeHandler()
if (dev) server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head))
watchQueue(DATABASE_URL)
/** @type {import('./worker/keep').KeptWorker | null} */
const worker = WORKER === 'on' ? keepWorker({ dev }) : null
server.listen(PORT, HOST, () => {
  console.log(`Listening on http://${HOST}:${PORT}`)
  process.send?.('listening')
})

let stopping = false
function shutDown() {
  if (stopping) return
  stopping = true
  const served = new Promise((closed) => server.close(closed))
  server.closeIdleConnections()
  // Side by side: together they must not take longer than the slower one.
  void Promise.all([served, worker?.stop()]).then(() => process.exit(0))
  setTimeout(() => {
    server.closeAllConnections()
    process.exit(0)
  }, GRACE_MS).unref()
}
process.on('SIGTERM', shutDown)
process.on('SIGINT', shutDown)
process.on('disconnect', shutDown)

import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCluster } from '../../scripts/postgres/embedded'

let busy: Server
let busyPort: string
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'nhan-quyen-start-'))
  chmodSync(folder, 0o711) // the database's account must pass through
  busy = createServer()
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', () => resolve()))
  busyPort = String((busy.address() as { port: number }).port)
})
afterAll(() => {
  busy.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a command of package.json as its user would and gives what it said. */
function run(script: string, args: string[], variables: Record<string, string | undefined>) {
  const child = spawn(process.execPath, [`scripts/${script}`, ...args], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  }
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }))
  })
}

const start = (variables: Record<string, string | undefined>, ...args: string[]) =>
  run('start.mjs', args, variables)

describe('npm start refuses with one sentence and exit code 1', () => {
  it.each([
    ['a port in use', () => start({ PORT: busyPort }), /Port \d+ is in use/],
    ['a port that is no number', () => start({ PORT: 'http' }), /PORT must be a whole number/],
    ['an unknown option', () => start({}, '--prod'), /"--prod" is not an option/],
    [
      'a database of one’s own without a secret',
      () => start({ DATABASE_URL: 'postgres://x@127.0.0.1/x', PAYLOAD_SECRET: '' }),
      /PAYLOAD_SECRET must be set/,
    ],
    [
      'a weak secret',
      () => start({ DATABASE_URL: 'postgres://x@127.0.0.1/x', PAYLOAD_SECRET: 'a'.repeat(40) }),
      /PAYLOAD_SECRET must be set/,
    ],
  ])('%s', async (_what, refused, sentence) => {
    const { code, output } = await refused()
    expect(output).toMatch(sentence)
    expect(output).not.toMatch(/\n\s+at /)
    expect(code).toBe(1)
  })
})

describe('npm run serve refuses', () => {
  it('a wrong variable, and names it', async () => {
    const { code, output } = await run('serve.mjs', [], {
      NODE_ENV: 'production',
      SITE_URL: 'nhanquyen.example.vn',
      PAYLOAD_SECRET: 'short',
    })
    expect(output).toMatch(/SITE_URL: must be an address/)
    expect(output).toMatch(/PAYLOAD_SECRET: must have at least 32/)
    expect(code).toBe(1)
  })
})

describe('the database folder', () => {
  it('that is damaged is named, and left alone', async () => {
    const data = path.join(folder, 'damaged')
    mkdirSync(data)
    writeFileSync(path.join(data, 'something'), 'not a cluster')
    await expect(startCluster(data)).rejects.toThrow(/damaged or not ours: PG_VERSION is missing/)
  })

  it('whose cluster lost a file is named with PostgreSQL’s own reason', async () => {
    const data = path.join(folder, 'postgres')
    const cluster = await startCluster(data)
    await cluster.stop()
    rmSync(path.join(data, 'global/pg_control'))
    await expect(startCluster(data)).rejects.toThrow(/is damaged or not ours: .*pg_control/)
  })

  it('in use by a living owner is not taken over', async () => {
    const data = path.join(folder, 'in-use')
    const cluster = await startCluster(data)
    try {
      await expect(startCluster(data)).rejects.toThrow(/in use by process \d+/)
    } finally {
      await cluster.stop()
    }
  })
})

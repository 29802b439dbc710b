import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildIsCurrent, rememberBuild, sourceFingerprint } from '../../scripts/build/fingerprint'

/* Files are looked up from the current folder, so each test works in one of its own. */

const home = process.cwd()
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fingerprint-'))
  process.chdir(folder)
  for (const name of ['src/lib', '.next', 'docs']) mkdirSync(name, { recursive: true })
  writeFileSync('src/lib/a.ts', 'export const a = 1\n')
  writeFileSync('payload.config.ts', 'export default {}\n')
})

afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

it('a build is current until a source changes', () => {
  expect(buildIsCurrent()).toBe(false)
  rememberBuild(sourceFingerprint())
  expect(buildIsCurrent()).toBe(true)
  writeFileSync('src/lib/a.ts', 'export const a = 2\n')
  expect(buildIsCurrent()).toBe(false)
})

it.each([
  ['a changed file', () => writeFileSync('src/lib/a.ts', 'export const a = 2\n')],
  ['a new file', () => writeFileSync('src/lib/b.ts', '')],
  ['a changed configuration', () => writeFileSync('payload.config.ts', '')],
  ['a missing file', () => rmSync('src/lib/a.ts')],
  [
    'a renamed file',
    () => {
      rmSync('src/lib/a.ts')
      writeFileSync('src/lib/c.ts', 'export const a = 1\n')
    },
  ],
])('%s makes another fingerprint', (_what, change) => {
  const before = sourceFingerprint()
  change()
  expect(sourceFingerprint()).not.toBe(before)
})

it('documents and tests do not', () => {
  const before = sourceFingerprint()
  writeFileSync('docs/a.md', 'x')
  mkdirSync('tests')
  writeFileSync('tests/a.test.ts', 'x')
  expect(sourceFingerprint()).toBe(before)
})

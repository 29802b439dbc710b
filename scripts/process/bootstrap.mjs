// Plain JavaScript without dependencies: it runs on a fresh clone, before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** @param {string} message */
function stop(message) {
  console.error(`Error: ${message}`)
  process.exit(1)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const supported = (major === 20 && minor >= 20) || (major === 22 && minor >= 12) || major > 22
  if (!supported) stop(`Node.js ${process.versions.node} is too old; install 20.20 or newer.`)
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages
}

/** True when every package of the lock file is in node_modules in just that version. */
function isInstalled() {
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false
  const installed = lockedPackages('node_modules/.package-lock.json')
  return Object.entries(lockedPackages('package-lock.json')).every(
    ([name, { version, optional }]) =>
      name === '' || installed[name]?.version === version || (optional && !installed[name]),
  )
}

function install() {
  console.log('• Installing dependencies (one to three minutes the first time) …')
  const started = Date.now()
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status, error } = spawnSync(
    npm,
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  if (status !== 0) {
    stop(
      `The dependencies could not be installed${error ? `: ${error.message}` : ''}. Check the network and that ${root} can be written to, then try again.`,
    )
  }
  console.log(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/**
 * Installs what is missing, then runs a script of this folder with TypeScript support.
 * @param {string} script path below the project
 */
export async function runWithDependencies(script) {
  checkNode()
  if (!isInstalled()) install()
  process.chdir(root)
  const { register } = await import('tsx/esm/api')
  register()
  await import(path.join(root, script))
}

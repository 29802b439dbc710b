import { spawn, type ChildProcess } from 'node:child_process'
import { buildIsCurrent } from '../build/fingerprint'
import { accounts, contentIsEmpty, pendingMigrations } from '../database/state'
import { type Cluster, ensureDatabase, startCluster } from '../postgres/embedded'
import { nodeArguments, runScript } from '../process/child'
import { loadDotEnv, variable, type Variables, withVariables } from '../process/environment'
import { portIsFree } from '../process/ports'
import { PlainError, runCommand, say, step } from '../process/say'
import { CLUSTER, DATABASE, demoPassword, localSecret, openDataFolder } from './local-files'
import { parseOptions, type StartOptions } from './options'
import { checkOwnDatabase, hostAndPort } from './settings'
import { announce } from './welcome'

runCommand(async () => {
  loadDotEnv()
  const options = parseOptions(process.argv.slice(2))
  const { host, port } = hostAndPort()
  if (!(await portIsFree(host, port))) {
    throw new PlainError(
      `Port ${port} is in use; stop the other program or start with another one: PORT=3001 npm start`,
    )
  }
  const ownDatabase = variable('DATABASE_URL')
  if (ownDatabase) checkOwnDatabase(options)
  openDataFolder()
  const running = new Running()
  try {
    await running.serve(options, ownDatabase, host, port)
  } catch (error) {
    await running.stop()
    throw error
  }
})

/** What this command has started, so that it can be ended in the right order. */
class Running {
  private cluster: Cluster | null = null
  private server: ChildProcess | null = null
  private stopped: Promise<void> | null = null

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => void this.stop().then(() => process.exit(0)))
    }
  }

  async serve(
    options: StartOptions,
    ownDatabase: string | undefined,
    host: string,
    port: number,
  ): Promise<void> {
    const databaseUrl = ownDatabase ?? (await this.startDatabase())
    const env = applicationVariables(options, databaseUrl, ownDatabase !== undefined, port)
    await prepare(options, databaseUrl, ownDatabase !== undefined, env)
    if (this.stopped) return
    const { none, demo } = await accounts(databaseUrl)
    this.server = spawn(
      process.execPath,
      [...nodeArguments('scripts/serve.mjs'), ...(options.dev ? ['--dev'] : [])],
      // A group of its own, so that Ctrl-C reaches this process alone, which then stops the
      // server first and the database last. The channel ends the server when we are killed.
      { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true },
    )
    const server = this.server
    server.once('message', () => {
      announce(host, port, { none, demoPassword: demo ? demoPassword() : null })
    })
    const code = await new Promise<number>((resolve) => {
      server.once('exit', (exit) => resolve(exit ?? 0))
    })
    if (!this.stopped) {
      await this.stop()
      process.exit(code || 1)
    }
  }

  private async startDatabase(): Promise<string> {
    this.cluster = await step('Starting PostgreSQL 18', () => startCluster(CLUSTER))
    await ensureDatabase(this.cluster, DATABASE)
    return this.cluster.urlOf(DATABASE)
  }

  /** Ends what runs; a second call (an impatient second Ctrl-C) waits for the first. */
  stop(): Promise<void> {
    return (this.stopped ??= this.stopAll())
  }

  private async stopAll(): Promise<void> {
    const { server, cluster } = this
    if (server && server.exitCode === null && server.signalCode === null) {
      say('\nStopping the site …')
      await new Promise<void>((resolve) => {
        server.once('exit', () => resolve())
        server.kill('SIGTERM')
      })
    }
    if (cluster) {
      say('Stopping the database …')
      await cluster.stop()
    }
  }
}

function applicationVariables(
  options: StartOptions,
  databaseUrl: string,
  own: boolean,
  port: number,
): Variables {
  return withVariables({
    NODE_ENV: options.dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: variable('PAYLOAD_SECRET') ?? (own ? undefined : localSecret()),
    SITE_URL: variable('SITE_URL') ?? `http://localhost:${port}`,
  })
}

async function prepare(
  options: StartOptions,
  databaseUrl: string,
  own: boolean,
  env: Variables,
): Promise<void> {
  // Their own lines say how far they are; the application's log would come between.
  const quiet = { ...env, LOG_LEVEL: variable('LOG_LEVEL') ?? 'error' }
  const pending = await pendingMigrations(databaseUrl)
  if (pending.length > 0) {
    await step(`Bringing the tables up to date (${pending.length} migrations)`, () =>
      runScript('scripts/migrate.ts', [], quiet, 'The migrations failed'),
    )
  }
  if ((!own || options.demo) && (await contentIsEmpty(databaseUrl))) {
    await step('Loading the demonstration (about a minute)', () =>
      runScript(
        'scripts/seed/run.ts',
        [],
        { ...quiet, DEMO_PASSWORD: demoPassword() },
        'The demonstration could not be loaded',
      ),
    )
  }
  if (!options.dev && !buildIsCurrent()) {
    await runScript('scripts/build/index.ts', [], env, 'The site could not be built')
  }
}

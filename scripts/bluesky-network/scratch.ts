/** The folder outside this project in which the Bluesky network is installed; kept between runs, since installing takes a minute. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DEV_ENV = '@atproto/dev-env@0.6.7'

export const scratchFolder = (): string => process.env.BLUESKY_NETWORK_DIR ?? join(tmpdir(), 'hearback-bluesky-network')

const beside = (name: string): string => new URL(`./${name}`, import.meta.url).pathname

/** Installs what is not there yet. Scripts of packages do not run: one of them would build a native add-on. */
export function installNetwork(folder: string): void {
  const modules = join(folder, 'node_modules')
  if (!existsSync(join(modules, '@atproto', 'dev-env', 'package.json'))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'bluesky-network', private: true, type: 'module' }),
    )
    execFileSync('npm', ['install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', DEV_ENV], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  const sqlite = join(modules, 'better-sqlite3')
  rmSync(sqlite, { recursive: true, force: true })
  mkdirSync(sqlite)
  writeFileSync(
    join(sqlite, 'package.json'),
    JSON.stringify({ name: 'better-sqlite3', version: '12.0.0', main: 'index.cjs' }),
  )
  copyFileSync(beside('sqlite-stand-in.cjs'), join(sqlite, 'index.cjs'))
  copyFileSync(beside('network.mjs'), join(folder, 'network.mjs'))
}

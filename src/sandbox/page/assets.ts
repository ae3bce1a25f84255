import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'

export interface Asset {
  type: string
  body: string
}

const file = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')

const names = (folder: string, ending: string): string[] =>
  readdirSync(fileURLToPath(new URL(folder, import.meta.url))).filter((name) => name.endsWith(ending))

/**
 * Types are blanked out, so lines and columns in the browser are those of the source. Node marks the function as experimental
 * with one process warning; that warning is for us, not for whoever starts the program.
 */
const stripped = (source: string): string => {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = emitWarning
  }
}

/** Modules outside `browser/` that the page's code imports for their values. */
const SHARED = ['../slack/mrkdwn.ts', '../slack/mrkdwn-format.ts']

/**
 * Everything that the page may load, by URL path. Read once at start: nothing that a request says ever becomes a path. The tree
 * of URLs mirrors the tree of sources, so that relative imports hold.
 */
export const loadAssets = (): ReadonlyMap<string, Asset> => {
  const modules = [...names('./browser', '.ts').map((name) => `./browser/${name}`), ...SHARED]
  const assets = modules.map((path): [string, Asset] => [
    new URL(path, 'http://page/page/').pathname,
    { type: 'text/javascript; charset=utf-8', body: stripped(file(path)) },
  ])
  const styles = names('./styles', '.css').map((name): [string, Asset] => [
    `/styles/${name}`,
    { type: 'text/css; charset=utf-8', body: file(`./styles/${name}`) },
  ])
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', body: file('./index.html') }],
    ['/icon.svg', { type: 'image/svg+xml; charset=utf-8', body: file('./icon.svg') }],
    ...styles,
    ...assets,
  ])
}

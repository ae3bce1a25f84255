/** What a disk still holds after a loss of power, if it forgets every write that was not fsynced. Linux only. */
import type * as NodeFs from 'node:fs'
import { basename, dirname, join } from 'node:path'

interface Entry {
  id: string
  isFolder: boolean
}
type Kept = { kind: 'file'; content: Buffer } | { kind: 'folder'; entries: Map<string, Entry> }

export interface ForgetfulDisk {
  /** To be used instead of that of node:fs: real, and remembered. */
  fsyncSync(descriptor: number): void
  /** Called before each fsync takes effect: just now, the disk holds least of what was said to be done. */
  onFsync: () => void
  /** Writes what the disk would hold of `folder` to `copy`, which must not exist. */
  losePower(folder: string, copy: string): void
}

export function createForgetfulDisk(fs: typeof NodeFs): ForgetfulDisk {
  const kept = new Map<string, Kept>()

  /** An inode's number is used again after the file is gone; with the time of its birth it is not. */
  function entryOf(path: string): Entry {
    const stats = fs.statSync(path, { bigint: true })
    return { id: `${stats.ino}:${stats.birthtimeNs}`, isFolder: stats.isDirectory() }
  }

  function entriesOf({ id }: Entry): Map<string, Entry> {
    const known = kept.get(id)
    if (known?.kind === 'folder') return known.entries
    const entries = new Map<string, Entry>()
    kept.set(id, { kind: 'folder', entries })
    return entries
  }

  /** Notes the name by which a file is found, and those of the folders above it, as far as they are new. */
  function rememberName(path: string): void {
    const folder = dirname(path)
    const entry = entryOf(path)
    const entries = entriesOf(entryOf(folder))
    if (entries.get(basename(path))?.id === entry.id) return
    for (const [name, { id }] of entries) if (id === entry.id) entries.delete(name)
    entries.set(basename(path), entry)
    if (folder !== dirname(folder)) rememberName(folder)
  }

  function rememberFile(path: string): void {
    kept.set(entryOf(path).id, { kind: 'file', content: fs.readFileSync(path) })
    rememberName(path)
  }

  function rememberFolder(path: string): void {
    const entries = fs.readdirSync(path).map((name): [string, Entry] => [name, entryOf(join(path, name))])
    kept.set(entryOf(path).id, { kind: 'folder', entries: new Map(entries) })
  }

  function restore({ id, isFolder }: Entry, path: string): void {
    const found = kept.get(id)
    if (!isFolder) {
      fs.writeFileSync(path, found?.kind === 'file' ? found.content : '')
      return
    }
    fs.mkdirSync(path)
    if (found?.kind === 'folder') for (const [name, entry] of found.entries) restore(entry, join(path, name))
  }

  const disk: ForgetfulDisk = {
    fsyncSync(descriptor) {
      disk.onFsync()
      fs.fsyncSync(descriptor)
      const path = fs.readlinkSync(`/proc/self/fd/${descriptor}`)
      if (path.endsWith(' (deleted)')) return
      if (fs.fstatSync(descriptor).isDirectory()) rememberFolder(path)
      else rememberFile(path)
    },
    onFsync: () => undefined,
    losePower: (folder, copy) => restore(entryOf(folder), copy),
  }
  return disk
}

/** The disk under the test that is running. */
export const disks: { current: ForgetfulDisk | null } = { current: null }

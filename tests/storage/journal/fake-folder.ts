/** A private folder in memory, with a disk that can stop in the middle of a write. */
import type { Folder, SyncFile } from '../../../src/storage/journal/journal-file.ts'

export type FakeFolder = Folder & {
  readonly files: Map<string, Uint8Array>
  /** After so many more bytes the machine is gone: nothing is written or removed any more. */
  readonly dieAfter: (bytes: number) => void
  /** The disk takes so many more bytes and then refuses. */
  readonly fullAfter: (bytes: number) => void
  /** As after a restart: what was opened is let go, what was written is there. */
  readonly restart: () => void
}

const DEAD = 'the machine is gone'

export function aFolder(): FakeFolder {
  const files = new Map<string, Uint8Array>()
  let opened = new Set<string>()
  let life = Number.POSITIVE_INFINITY
  let space = Number.POSITIVE_INFINITY
  const alive = () => {
    if (life < 0) throw new Error(DEAD)
  }
  const file = (name: string): SyncFile => {
    const bytes = () => files.get(name) ?? new Uint8Array()
    const put = (at: number, part: Uint8Array) => {
      const all = new Uint8Array(Math.max(bytes().length, at + part.length))
      all.set(bytes())
      all.set(part, at)
      files.set(name, all)
    }
    return {
      read(into, { at }) {
        const part = bytes().subarray(at, at + into.length)
        into.set(part)
        return part.length
      },
      write(part, { at }) {
        alive()
        const taken = Math.min(part.length, life, space)
        put(at, part.subarray(0, taken))
        space -= taken
        life -= taken < part.length && taken === life ? life + 1 : taken
        alive()
        return taken
      },
      truncate(size) {
        alive()
        files.set(name, bytes().slice(0, size))
      },
      flush: alive,
      getSize: () => bytes().length,
      close() {
        opened.delete(name)
      },
    }
  }
  return {
    files,
    names: async () => [...files.keys()],
    async open(name) {
      alive()
      if (opened.has(name)) throw new DOMException('somebody has it', 'NoModificationAllowedError')
      opened.add(name)
      if (!files.has(name)) files.set(name, new Uint8Array())
      return file(name)
    },
    async remove(name) {
      alive()
      files.delete(name)
    },
    dieAfter(bytes) {
      life = bytes
    },
    fullAfter(bytes) {
      space = bytes
    },
    restart() {
      life = Number.POSITIVE_INFINITY
      space = Number.POSITIVE_INFINITY
      opened = new Set()
    },
  }
}

import type { Folder, SyncFile } from './journal-file.ts'
import { createKeeper } from './keeper.ts'
import type { BetweenKeepers, ToKeeper } from './messages.ts'

type Create = (this: FileSystemFileHandle) => Promise<SyncFile>

const isCreate = (value: unknown): value is Create => typeof value === 'function'

/** The journal's folder in the origin private file system. Rejects where there is none, or no synchronous files. */
async function privateFolder(name: string): Promise<Folder> {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle(name, { create: true })
  return {
    async names() {
      const names: string[] = []
      for await (const entry of Reflect.apply(Reflect.get(folder, 'keys'), folder, [])) names.push(String(entry))
      return names
    },
    async open(file) {
      const handle = await folder.getFileHandle(file, { create: true })
      const create: unknown = Reflect.get(handle, 'createSyncAccessHandle')
      if (!isCreate(create)) throw new DOMException('no synchronous files here', 'NotSupportedError')
      return create.call(handle)
    },
    remove: (file) => folder.removeEntry(file),
  }
}

/**
 * Runs in a worker of its own: keeps the journal of a database, one owner among all tabs, by Web Lock. A tab that
 * crashes loses the lock, and the next in line goes on.
 */
export function startKeeper(
  name: string,
  post: Parameters<typeof createKeeper>[0]['post'],
): (message: ToKeeper) => void {
  const channel = new BroadcastChannel(`mizan-journal:${name}`)
  const keeper = createKeeper({
    folder: () => privateFolder(`${name}-journal`),
    post,
    tell: (message) => channel.postMessage(message),
    later: (work, milliseconds) => setTimeout(work, milliseconds),
  })
  channel.onmessage = ({ data }: MessageEvent<BetweenKeepers>) => keeper.fromOtherTab(data)
  const forEver = new Promise<void>(() => {})
  void navigator.locks.request(`mizan-journal:${name}`, async () => ((await keeper.own()) ? forEver : undefined))
  return keeper.fromPage
}

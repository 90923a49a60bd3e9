import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { build, type Plugin } from 'vite'

const SERVICE_WORKER = 'sw.js'

/** Address and SHA-256 of every built file, as the service worker keeps them; the page goes by its folder's address. */
async function builtFiles(folder: string): Promise<readonly (readonly [string, string])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== SERVICE_WORKER && !path.startsWith('.'))
    .sort()
  return Promise.all(
    paths.map(async (path) => {
      const digest = createHash('sha256').update(await readFile(join(folder, path)))
      return [path === 'index.html' ? './' : path, `sha256-${digest.digest('base64')}`] as const
    }),
  )
}

/** Emits sw.js beside the page once everything else is written: it has to know every file. */
export function offline(): Plugin {
  let root = '.'
  return {
    name: 'mizan:offline',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = join(root, 'dist') }) {
        await writeServiceWorker(root, dir)
      },
    },
  }
}

/** Writes sw.js for the files as they are in the folder now. */
export async function writeServiceWorker(root: string, outDir: string): Promise<void> {
  const files = JSON.stringify(await builtFiles(outDir))
  const id = createHash('sha256').update(files).digest('hex').slice(0, 16)
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { BUILT_FILES: files, BUILD_ID: JSON.stringify(id) },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, 'src/service-worker.ts'),
        output: { entryFileNames: SERVICE_WORKER, format: 'iife' },
      },
    },
  })
}

/** Builds the page that times both writers of PDF and runs it; exits with 1 when a budget is missed twice. The app must have been built. */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, loadConfigFromFile } from 'vite'

const project = fileURLToPath(new URL('../..', import.meta.url))
process.chdir(project)
// Inside the project, where the bundle finds its packages.
const folder = await mkdtemp(join(project, 'node_modules', '.mizan-bench-'))
const pages = join(folder, 'pages')
try {
  // The workers are built as the app's are.
  const app = await loadConfigFromFile({ command: 'build', mode: 'production' }, 'vite.config.ts')
  await build({
    configFile: false,
    root: 'tests/bench/pdf',
    base: './',
    logLevel: 'error',
    resolve: app?.config.resolve,
    worker: app?.config.worker,
    build: {
      outDir: pages,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: 'tests/bench/pdf/pdf.html' },
    },
  })
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('pdf.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
    },
  })
  const { benchPdf } = await import(pathToFileURL(join(folder, 'pdf.js')).href)
  const missed = await benchPdf(pages, (line) => process.stdout.write(`${line}\n`))
  if (missed.length > 0) {
    process.stderr.write(`Missed twice in a row: ${missed.join(', ')}\n`)
    process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

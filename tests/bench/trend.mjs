/** Builds the charts of trend and comparison and their floor as a page of their own and times them; exits with 1 when a budget is missed twice. */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** The charts are drawn without the shipped questionnaires. */
const noQuestionnaires = {
  name: 'no-questionnaires',
  resolveId: (id) => (id === 'virtual:questionnaires' ? id : null),
  load: (id) => (id === 'virtual:questionnaires' ? 'export const shipped = []' : null),
}

const project = fileURLToPath(new URL('../..', import.meta.url))
process.chdir(project)
// Inside the project, where the bundle finds its packages.
const folder = await mkdtemp(join(project, 'node_modules', '.mizan-bench-'))
const pages = join(folder, 'pages')
try {
  await build({
    configFile: false,
    root: 'tests/bench/trend',
    base: './',
    logLevel: 'error',
    plugins: [react(), noQuestionnaires],
    build: {
      outDir: pages,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: 'tests/bench/trend/trend.html' },
    },
  })
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('trend.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
    },
  })
  const { benchTrend } = await import(pathToFileURL(join(folder, 'trend.js')).href)
  const missed = await benchTrend(pages, (line) => process.stdout.write(`${line}\n`))
  if (missed.length > 0) {
    process.stderr.write(`Missed twice in a row: ${missed.join(', ')}\n`)
    process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

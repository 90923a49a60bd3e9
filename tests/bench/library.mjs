/** Bundles and runs the library's bench (budget P10); the app must have been built. Exits with 1 when it is missed twice in a row. */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const project = fileURLToPath(new URL('../..', import.meta.url))
process.chdir(project)
// Inside the project, where the bundle finds its packages.
const folder = await mkdtemp(join(project, 'node_modules', '.mizan-bench-'))
try {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'tests/bench/library.ts', outDir: folder, target: 'node20', minify: false },
  })
  const { benchLibrary } = await import(pathToFileURL(join(folder, 'library.js')).href)
  const missed = await benchLibrary((line) => process.stdout.write(`${line}\n`))
  if (missed.length > 0) {
    process.stderr.write(`Missed twice in a row: ${missed.join(', ')}\n`)
    process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

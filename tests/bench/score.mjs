/** Bundles and runs the engine's bench (tests/bench/score.ts); exits with 1 when a budget is missed twice in a row. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const folder = await mkdtemp(join(tmpdir(), 'mizan-bench-'))
try {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('score.ts', import.meta.url)),
      outDir: folder,
      target: 'node20',
      minify: false,
    },
  })
  const { benchScore } = await import(pathToFileURL(join(folder, 'score.js')).href)
  const missed = benchScore((line) => process.stdout.write(`${line}\n`))
  if (missed.length > 0) {
    process.stderr.write(`Missed twice in a row: ${missed.join(', ')}\n`)
    process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

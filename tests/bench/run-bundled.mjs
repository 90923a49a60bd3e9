/** Benches are TypeScript, and Node runs none: each is bundled first. */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

/** A line on the screen. */
export const print = (line) => process.stdout.write(`${line}\n`)

/**
 * Bundles `tests/bench/<name>.ts` and hands its exports, and a folder for whatever else is built, to `run`, which resolves to the
 * budgets that were missed twice in a row; with any, the process ends with 1. The folder is gone afterwards.
 */
export async function runBundled(name, run) {
  const project = fileURLToPath(new URL('../..', import.meta.url))
  process.chdir(project)
  // Inside the project, where the bundle finds its packages.
  const folder = await mkdtemp(join(project, 'node_modules', '.mizan-bench-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: { ssr: `tests/bench/${name}.ts`, outDir: folder, target: 'node20', minify: false },
    })
    const missed = await run(await import(pathToFileURL(join(folder, `${name}.js`)).href), folder)
    if (missed.length > 0) {
      process.stderr.write(`\nMissed twice in a row:\n${missed.map((what) => `  ${what}\n`).join('')}`)
      process.exitCode = 1
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Builds the page `tests/bench/<name>/<name>.html` into a folder below this one, and tells which. */
export async function buildPage(name, folder, more) {
  const outDir = join(folder, 'pages')
  await build({
    configFile: false,
    root: `tests/bench/${name}`,
    base: './',
    logLevel: 'error',
    build: {
      outDir,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: `tests/bench/${name}/${name}.html` },
    },
    ...more,
  })
  return outDir
}

/**
 * Bundles and runs the bench; exits with 1 when a budget is missed twice in a row. The app must have been built.
 * `--short`: P2 and P5, without the peer. `--sizes=100,1196` and `--rounds=5`: a part of it.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '20,100,400,1196,5000' },
    rounds: { type: 'string', default: '5' },
  },
})

const project = fileURLToPath(new URL('../..', import.meta.url))
process.chdir(project)
// Inside the project, where the bundle finds its packages.
const folder = await mkdtemp(join(project, 'node_modules', '.mizan-bench-'))
try {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'tests/bench/run.ts', outDir: folder, target: 'node20', minify: false },
  })
  const { runBench } = await import(pathToFileURL(join(folder, 'run.js')).href)
  const wishes = { short: values.short, sizes: values.sizes.split(',').map(Number), rounds: Number(values.rounds) }
  const missed = await runBench(wishes, (line) => process.stdout.write(`${line}\n`))
  if (missed.length > 0) {
    process.stderr.write(`\nMissed twice in a row:\n${missed.map((what) => `  ${what}\n`).join('')}`)
    process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

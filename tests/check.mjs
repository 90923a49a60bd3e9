/**
 * The whole check, one step after the other, and what came of it. The last line is `N passed, N failed`, counted
 * from the runs themselves: every test counts as one, and so does every step that is not made of tests.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { failures, tally } from './tally.mjs'

const bin = (path, ...parameters) => [process.execPath, `node_modules/${path}`, ...parameters]
const types = (project) => bin('typescript/bin/tsc', '-p', project)

const STEPS = [
  { name: 'lint', run: bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { name: 'types', run: types('tsconfig.json') },
  { name: 'types without a browser', run: types('tsconfig.pure.json') },
  { name: 'types of the service worker', run: types('tsconfig.worker.json') },
  { name: 'nothing unused', run: bin('knip/bin/knip.js') },
  { name: 'unit', tests: true },
  { name: 'build', run: bin('vite/bin/vite.js', 'build', '--logLevel', 'warn') },
  { name: 'sizes', tests: true, after: 'build' },
  { name: 'supply', tests: true, after: 'build' },
  { name: 'journeys', tests: true, after: 'build' },
  { name: 'endurance', tests: true, after: 'build' },
]

const reportOf = (name) => `reports/tests-${name}.json`

function runTests(name) {
  const report = reportOf(name)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return bin('vitest/vitest.mjs', 'run', '--project', name, ...reporters)
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(reportOf(name), 'utf8'))
  } catch {
    return null
  }
}

function run(step, done) {
  if (step.after && done.find(({ name }) => name === step.after)?.failed) {
    console.log(`\n— ${step.name}: not run, because ${step.after} failed`)
    return { name: step.name, passed: 0, failed: 1, seconds: 0, note: `needs ${step.after}` }
  }
  console.log(`\n— ${step.name}`)
  const started = Date.now()
  const [command, ...parameters] = step.tests ? runTests(step.name) : step.run
  const { status } = spawnSync(command, parameters, { stdio: 'inherit' })
  const seconds = (Date.now() - started) / 1000
  const report = step.tests ? readReport(step.name) : undefined
  return { name: step.name, seconds, failures: failures(report), ...tally(status, report) }
}

mkdirSync('reports', { recursive: true })
const results = []
for (const step of STEPS) results.push(run(step, results))

const sum = (field) => results.reduce((total, result) => total + result[field], 0)
const line = ({ name, passed, failed, seconds, note = '' }) =>
  `${name.padEnd(28)} ${String(passed).padStart(6)} ${String(failed).padStart(6)} ${seconds.toFixed(1).padStart(7)} s  ${note}`
const summary = `${sum('passed')} passed, ${sum('failed')} failed`

console.log(`\n${'step'.padEnd(28)} passed failed     time`)
for (const result of results) console.log(line(result).trimEnd())
for (const { name, failures = [] } of results)
  for (const failure of failures) console.log(`\nfailed in ${name}: ${failure}`)
writeFileSync('reports/summary.txt', `${summary}\n`)
console.log(`\n${summary}`)
process.exitCode = sum('failed') === 0 ? 0 : 1

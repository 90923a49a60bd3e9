/**
 * Runs the bench of filling in; exits with 1 when a budget is missed twice in a row. The app must have been built.
 * `--short`: P2 and P5, without the peer. `--sizes=100,1196` and `--rounds=5`: a part of it.
 */
import { parseArgs } from 'node:util'
import { print, runBundled } from './run-bundled.mjs'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '20,100,400,1196,5000' },
    rounds: { type: 'string', default: '5' },
  },
})
const wishes = { short: values.short, sizes: values.sizes.split(',').map(Number), rounds: Number(values.rounds) }

await runBundled('run', ({ runBench }) => runBench(wishes, print))

/**
 * npm run questionnaires [-- file.json …]
 * Checks questionnaire files (the shipped ones when none is named; name translations beside their questionnaire) and
 * prints what it finds in sentences. Ends with 1 when a file is refused.
 */
import { readdirSync } from 'node:fs'
import { runnerImport } from 'vite'

const shipped = () =>
  readdirSync('questionnaires')
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => `questionnaires/${name}`)

const named = process.argv.slice(2)
const { module } = await runnerImport('./tests/questionnaires/review-files.ts', {
  configFile: false,
  logLevel: 'error',
})
const said = module.reviewFiles(named.length > 0 ? named : shipped())
for (const { file, sentences, refused } of said) {
  const verdict = refused ? 'refused' : sentences.length === 0 ? 'nothing to add' : `${sentences.length} to look at`
  console.log(`${file}: ${verdict}`)
  for (const sentence of sentences) console.log(`  ${sentence}`)
}
process.exitCode = said.some(({ refused }) => refused) ? 1 : 0

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { score } from '../../src/engine/score.ts'
import { containers, type FileReading, readers, readFile } from '../../src/formats/read/index.ts'
import { loadBackupWords, loadProblemWords, loadWords } from '../../src/i18n/index.ts'
import { FILE_SAMPLES, type FileKind } from '../formats/file-samples.ts'
import { chanceFrom, mutant } from '../formats/mutate.ts'
import { storedRows } from '../journeys/disk.ts'
import { useJourney } from '../journeys/harness.ts'
import { speak } from '../journeys/speak.ts'
import { addSample, notice, openFile } from '../journeys/steps.ts'

const LONG = process.env['MIZAN_LONG'] !== undefined
const MUTANTS = LONG ? 100_000 : 10_000
const IN_THE_BROWSER = LONG ? 200 : 40
/** Long enough for the long run on a busy machine. */
const PATIENCE = { timeout: LONG ? 3_600_000 : 300_000 }
const SEED = 20_261_126

const words = [await loadProblemWords(await loadWords('en')), await loadProblemWords(await loadWords('ar'))]
const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** Each refusal has a code and, in both languages, a sentence that a person can read. */
function sentencesOf(reading: FileReading): readonly string[] {
  if (reading.ok) return []
  return reading.problems.flatMap((problem) => words.map(({ sentence }) => sentence(problem)))
}
const unworthy = (sentence: string) => sentence.length < 15 || /undefined|NaN|\[object/.test(sentence)

/** What was accepted is complete and of use: it can be scored. */
function use(reading: FileReading): void {
  if (!reading.ok || (reading.kind !== 'questionnaire' && reading.kind !== 'assessment')) return
  const answers = reading.kind === 'assessment' ? reading.assessment : { answers: {} }
  expect(JSON.stringify(score(reading.questionnaire, answers))).not.toMatch(/NaN|Infinity/)
}

type Figures = {
  mutants: number
  crashes: number
  /** of which `changed` say something else than the original */
  accepted: number
  changed: number
  wordless: number
  touched: number
}

async function readMutants(original: Buffer, seed: number): Promise<Figures> {
  const figures: Figures = { mutants: 0, crashes: 0, accepted: 0, changed: 0, wordless: 0, touched: 0 }
  const whole = JSON.stringify(readFile('mutant.json', original))
  const chance = chanceFrom(seed)
  for (; figures.mutants < MUTANTS; figures.mutants++) {
    const bytes = mutant(original, chance)
    const before = digestOf(bytes)
    try {
      const reading = await readFile('mutant.json', bytes)
      use(reading)
      if (reading.ok) {
        figures.accepted++
        if (JSON.stringify(reading) !== whole) figures.changed++
      } else if (reading.problems.length === 0 || sentencesOf(reading).some(unworthy)) figures.wordless++
    } catch {
      figures.crashes++
    }
    if (digestOf(bytes) !== before) figures.touched++
  }
  return figures
}

/** Packed, but where a digest holds every byte. */
const originalOf = (kind: FileKind) => {
  const { bytes, digest } = FILE_SAMPLES[kind]
  const whole = Buffer.from(bytes())
  return digest === 'none' ? Buffer.from(JSON.stringify(JSON.parse(whole.toString('utf8')))) : whole
}
const KINDS: readonly FileKind[] = [...readers, ...containers].map(({ format }) => format)

describe('Changed files', () => {
  it.each(KINDS)(`%s: ${MUTANTS} of them crash nothing and are refused in words`, PATIENCE, async (format) => {
    const original = originalOf(format)
    expect((await readFile('whole.json', original)).ok).toBe(true)
    const figures = await readMutants(original, SEED)
    console.log(`mutants of ${format}: ${JSON.stringify(figures)}`)
    expect(figures).toMatchObject({ mutants: MUTANTS, crashes: 0, wordless: 0, touched: 0 })
    const { digest } = FILE_SAMPLES[format]
    if (digest !== 'none') expect(figures.changed).toBe(0)
    // What stands around the data of a PDF may change.
    if (digest === 'file') expect(figures.accepted).toBe(0)
    else expect(figures.accepted).toBeGreaterThan(0)
  })

  it('control: who trusts what is in a file is crashed by some of them', async () => {
    const original = originalOf('mizan/assessment')
    const chance = chanceFrom(SEED)
    let crashes = 0
    for (let n = 0; n < 1000; n++) {
      const bytes = mutant(original, chance)
      try {
        const { assessment, questionnaire } = JSON.parse(bytes.toString('utf8'))
        score(questionnaire, assessment)
      } catch {
        crashes++
      }
    }
    console.log(`control, a trusting reader: ${crashes} crashes in 1000 mutants`)
    expect(crashes).toBeGreaterThan(0)
  })
})

describe('Changed files in the browser', () => {
  const journey = useJourney()

  it(`change nothing: ${IN_THE_BROWSER} that are refused`, async () => {
    const speaker = await speak('en')
    const backup = await loadBackupWords(speaker)
    const { page } = await journey.openPage()
    await addSample(page, speaker)
    const before = await storedRows(page)
    const chance = chanceFrom(SEED + 1)
    const originals = KINDS.map(originalOf)
    let refused = 0
    while (refused < IN_THE_BROWSER) {
      const bytes = mutant(originals[refused % originals.length] ?? Buffer.of(), chance)
      if ((await readFile('mutant.json', bytes)).ok) continue
      const name = `mutant-${refused}.json`
      await openFile(page, name, bytes)
      // What still begins as a backup is refused in the dialog that restores one.
      const [said, dialog] = [notice(page).getByText(speaker.m.libraryLater.openFailed(name)), page.getByRole('dialog')]
      await said.or(dialog.getByText(backup.notOpened(name))).waitFor()
      if (await dialog.isVisible()) await page.keyboard.press('Escape')
      refused++
    }
    expect(await storedRows(page)).toEqual(before)
    console.log(`mutants in the browser: ${refused} refused, 0 changes`)
  })
})

import { jsPDF } from 'jspdf'
import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../src/engine/outline.ts'
import { score } from '../../src/engine/score.ts'
import { writePdf } from '../../src/formats/write/pdf/write-pdf.ts'
import { type Language, loadWords, type Words } from '../../src/i18n/index.ts'
import { buildReport, type ReportInput } from '../../src/report/report.ts'
import { naughtyStrings } from '../formats/corpora.ts'
import { readBack } from '../formats/pdf/read-back.ts'
import { pdfOptions } from '../formats/pdf/reports.ts'
import { activeNames } from './active-content.ts'
import { generatedReport } from './generated-reports.ts'
import { fileOfQuestions } from './naughty.ts'
import { faultsOf, hasPdftotext, hasQpdf, readingsByPoppler, textByPoppler, unpackedByQpdf } from './pdf-tools.ts'

const LONG = process.env['MIZAN_LONG'] !== undefined
const PER_LANGUAGE = LONG ? 100 : 10
const PATIENCE = { timeout: LONG ? 1_200_000 : 300_000 }
const SEED = 20_261_127
const LANGUAGES: readonly Language[] = ['en', 'ar']
const words: Readonly<Record<Language, Words>> = { en: await loadWords('en'), ar: await loadWords('ar') }

/** Stands for a character that no font has. */
const MARK = '\uFFFD'
const DATA = { name: 'data.json', bytes: Buffer.from('{"/JavaScript": "endstream"}') }

function written(input: ReportInput, data: typeof DATA | null = null): Uint8Array {
  const { m, f } = input.words
  const options = { ...pdfOptions, pageLabel: m.report.page, number: f.number, data }
  return writePdf(buildReport(input), options).bytes
}

/** The objects of a file with nothing packed: as qpdf sees them, else as we do. */
const unpacked = (bytes: Uint8Array): string =>
  hasQpdf ? unpackedByQpdf(bytes) : [...readBack(bytes).objects.values()].join('\n')

describe('Generated reports', () => {
  it.each(LANGUAGES)(`are valid and free of anything that acts: ${PER_LANGUAGE} in %s`, PATIENCE, (language) => {
    const found = { reports: 0, invalid: 0, active: 0, attached: 0 }
    for (; found.reports < PER_LANGUAGE; found.reports++) {
      const attach = found.reports % 5 === 4
      const bytes = written(generatedReport(SEED + found.reports, words[language], true), attach ? DATA : null)
      const faults = hasQpdf ? faultsOf(bytes) : ''
      if (faults !== '') found.invalid++
      expect(faults).toBe('')
      const names = activeNames(unpacked(bytes))
      const carried = ['/AF', '/EmbeddedFile', '/EmbeddedFiles', '/Filespec']
      if (attach) found.attached++
      if (names.join() !== (attach ? carried.join() : '')) found.active++
      expect(names).toEqual(attach ? carried : [])
    }
    console.log(`generated reports in ${language}: ${JSON.stringify(found)}, qpdf: ${hasQpdf}`)
  })

  it('control: a PDF that acts or is damaged is noticed', () => {
    const acting = new jsPDF({ compress: false })
    acting.text('text', 10, 10)
    acting.link(10, 10, 10, 10, { url: 'javascript:alert(1)' })
    Reflect.apply(Reflect.get(acting, 'addJS'), acting, ['app.alert(1)'])
    const bytes = new Uint8Array(acting.output('arraybuffer'))
    expect(activeNames(unpacked(bytes))).toEqual(
      ['/JS', '/JavaScript', '/OpenAction', '/URI'].filter((n) => n !== '/OpenAction'),
    )
    expect(activeNames('<</OpenAction <</S /Launch>> /Title (/AA \\) /JS) /X <2f4a53>>>')).toEqual([
      '/Launch',
      '/OpenAction',
    ])
    const whole = Buffer.from(written(generatedReport(SEED, words.en, true)))
    if (hasQpdf) expect(faultsOf(whole.subarray(0, whole.length - 2000))).not.toBe('')
  })
})

/** Letters and digits alone, forms of letters as the letters they are: signs, marks and spaces are read back differently. */
const letters = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')

const ARABIC_ONLY = /^[\p{Script=Arabic}\p{M}\p{Z}\p{P}\p{S}\p{Cf}]*$/u
const WORD = /[\p{Script=Arabic}\p{M}]+|(?:(?!\p{Script=Arabic})[\p{L}\p{N}])+/gu
const runsOneWay = (text: string) => !/\p{Script=Arabic}/u.test(text) || ARABIC_ONLY.test(text)

/**
 * What must be found whole: a text that runs one way throughout. In one that mixes directions a reader of a PDF, which knows lines and
 * no paragraphs, guesses how the parts of each line follow each other; there it is every word.
 */
const wholes = (text: string): readonly string[] => (runsOneWay(text) ? [text] : (text.match(WORD) ?? []))

/** Everything a person answered and wrote, in the words of the questionnaire. */
function saidIn({ questionnaire, assessment, result }: ReportInput): readonly string[] {
  const questions = questionnaire.domains.flatMap((one) => [
    ...(one.questions ?? []),
    ...(one.sections ?? []).flatMap((section) => section.questions),
  ])
  return questions.flatMap((question) => {
    const answer = assessment.answers[question.id]
    const counts = result.questions[question.id]?.state === 'answered'
    const chosen = counts && answer?.state === 'answered' ? [answer.value].flat() : []
    const options = [...stepsOf(questionnaire, question), ...('choices' in question ? question.choices : [])]
    const labels = chosen.flatMap((id) => options.find((option) => option.id === id)?.label ?? [])
    const own = question.type === 'text' && question.input !== 'date' ? chosen.map(String) : []
    const reason = answer?.state === 'not-applicable' ? [answer.reason] : []
    const beside = [answer?.note, answer?.evidence, answer?.owner].flatMap((text) => text ?? [])
    return answer === undefined ? [] : [question.text, ...labels, ...own, ...reason, ...beside]
  })
}

describe('The text of generated reports', () => {
  it.each(LANGUAGES)('has every answer and every note whole and in logical order, in %s', PATIENCE, (language) => {
    if (!hasPdftotext) return
    const found = { texts: 0, mixed: 0, mixedWhole: 0 }
    for (let at = 0; at < PER_LANGUAGE; at++) {
      const input = generatedReport(SEED + at, words[language], false)
      const readings = readingsByPoppler(written(input)).map(letters)
      const isRead = (text: string) => readings.some((reading) => reading.includes(letters(text)))
      const said = saidIn(input)
      const mixed = said.filter((text) => !runsOneWay(text))
      found.texts += said.length
      found.mixed += mixed.length
      found.mixedWhole += mixed.filter(isRead).length
      expect(said.flatMap(wholes).filter((text) => !isRead(text))).toEqual([])
    }
    console.log(`texts of ${PER_LANGUAGE} reports in ${language} as pdftotext reads them: ${JSON.stringify(found)}`)
    expect(found.texts).toBeGreaterThan(PER_LANGUAGE * 5)
  })

  it('control: a report that leaves notes out is noticed', PATIENCE, () => {
    if (!hasPdftotext) return
    const input = { ...generatedReport(SEED, words.en, false), details: [] }
    const readings = readingsByPoppler(written(input)).map(letters)
    const lost = saidIn(input).filter((text) => !readings.some((reading) => reading.includes(letters(text))))
    expect(lost.length).toBeGreaterThan(0)
  })
})

/** A report in which each string is the note of its question, between two texts that can be found again. */
function reportOfNotes(strings: readonly string[]): ReportInput {
  const { assessment, questionnaire } = JSON.parse(fileOfQuestions(strings))
  const domains = questionnaire.domains.map((domain: { questions: readonly { id: string }[] }) => ({
    ...domain,
    questions: domain.questions.map((question) => ({ ...question, text: `Begin${question.id.slice(2)}.` })),
  }))
  const asked = { ...questionnaire, domains }
  return { questionnaire: asked, assessment, result: score(asked, assessment), words: words.en, sections: ['answers'] }
}

/** What has a shape of its own: no space, no control or direction character, no sign that only changes the one before it. */
const visible = (text: string): readonly string[] =>
  [...text.normalize('NFKC')].filter((char) => !/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(char))

const countsOf = (chars: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const char of chars) counts.set(char, (counts.get(char) ?? 0) + 1)
  return counts
}

/** Which of the characters stand fewer times in the text than asked for. */
function lacking(text: string, asked: string): readonly string[] {
  const there = countsOf(visible(text))
  return [...countsOf(visible(asked))].filter(([char, count]) => (there.get(char) ?? 0) < count).map(([char]) => char)
}

/** What stands between the text of one question and that of the next. */
function between(text: string, at: number): string {
  const end = text.indexOf(`Begin${at + 1}.`)
  return text.slice(text.indexOf(`Begin${at}.`), end < 0 ? undefined : end)
}

describe('The naughty strings as notes', () => {
  it('are all in the report, or their missing signs stand there as the mark and are listed', PATIENCE, () => {
    const strings = naughtyStrings()
    const input = reportOfNotes(strings)
    const { m, f } = input.words
    const { bytes, missing } = writePdf(buildReport(input), {
      ...pdfOptions,
      pageLabel: m.report.page,
      number: f.number,
    })
    const listed = new Set(missing)
    const drawn = readBack(bytes).pages.join('\n')
    const read = hasPdftotext ? textByPoppler(bytes, '-layout') : drawn
    const found = { strings: strings.length, exact: 0, reordered: 0, marked: 0, unread: 0, lost: 0 }
    const lost = strings.filter((string, at) => {
      const wanted = [...string.normalize('NFC')].map((char) => (listed.has(char) ? MARK : char)).join('')
      const own = between(read, at)
      // pdftotext takes a mark that stands twice on one letter for a letter printed twice to be bold.
      const isLost = lacking(between(drawn, at), wanted).length > 0
      if (isLost) found.lost++
      else if (lacking(own, wanted).length > 0) found.unread++
      else if (wanted.includes(MARK) && !string.includes(MARK)) found.marked++
      else if (visible(own).join('').includes(visible(wanted).join(''))) found.exact++
      else found.reordered++
      return isLost
    })
    console.log(`naughty strings in a report: ${JSON.stringify(found)}`)
    expect(lost).toEqual([])
    expect(found.unread).toBeLessThanOrEqual(2)
  })

  it('control: a character that is neither drawn nor marked is noticed', () => {
    expect(lacking('Begin1. Yes Note a b', 'abc')).toEqual(['c'])
    expect(lacking('Begin1. Yes Note', `${MARK}${MARK}`)).toEqual([MARK])
  })
})

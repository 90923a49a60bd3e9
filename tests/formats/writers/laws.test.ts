/** What holds for every kind of file a report is handed over as. */
import { describe, expect, it } from 'vitest'
import { writers } from '../../../src/formats/write/index.ts'
import type { Writer, WriterInput } from '../../../src/formats/write/writer.ts'
import { markingFrom } from '../../../src/report/marking.ts'
import { NOTHING_REDACTED, type Redaction } from '../../../src/report/redact.ts'
import { naughtyStrings } from '../corpora.ts'
import { asked, inputOf, wordedAs } from './inputs.ts'
import { partsOf, readers, spaced } from './readers.ts'

const calm = (place: string) => `Text of ${place}`

/** Reports of all these texts, as many as it takes for each to stand somewhere, and which of them went where. */
const hostile = once(() => {
  const texts = naughtyStrings().filter((text) => text.trim() !== '')
  const rounds = Math.ceil(texts.length / PLACES)
  return Array.from({ length: rounds }, (_, round) => {
    const given = new Map<string, string>()
    const input = inputOf((place) => {
      const text = given.get(place) ?? texts[(round * PLACES + given.size) % texts.length] ?? ''
      given.set(place, text)
      return text
    })
    return { given, input }
  })
})

/** Reports on questionnaires that are made of markup. */
const hostileQuestionnaires = once(() => {
  const texts = naughtyStrings().filter((text) => SIGNS.test(text) && text.length < 300)
  let at = 0
  const nextText = () => texts[at++ % texts.length] ?? ''
  const made: WriterInput[] = []
  while (at < texts.length) made.push(inputOf(calm, 'en', wordedAs(asked, nextText)))
  return made
})

function calmWords() {
  let at = 0
  return () => `Word ${at++}`
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A table of answers holds nothing else, a document's marking stands beside its text, and only tables hold notes of the plan. */
const WITHOUT: Readonly<Record<string, RegExp>> = {
  csv: /^(subject|annotation|marking|a\d )/,
  docx: /^(marking|a\d note)/,
  html: /^a\d note/,
  markdown: /^a\d note/,
}

/** A marking is bounded and cleaned before any writer sees it. */
const printedAs = (place: string, text: string) => (place === 'marking' ? (markingFrom(text) ?? '') : text)

/** As many as `inputOf` has at least. */
const PLACES = 20
const SIGNS = /[<>&=@|`*_[\]#\\]/

const bytes = (file: string | Uint8Array) => (typeof file === 'string' ? file : Buffer.from(file).toString('base64'))

const all = Object.entries(writers).map(([id, writer]) => ({
  id: id as keyof typeof writers,
  writer: writer as Writer,
}))

describe.each(all)('The writer of $id', ({ id, writer }) => {
  const read = (input: WriterInput) => readers[id](writer.write(input))

  it('is registered under its own name', () => {
    expect(writer.id).toBe(id)
    expect(writer.extension).toMatch(/^[a-z]+$/)
  })

  it.each(['en', 'ar'] as const)('gives the same bytes for the same input in %s', (language) => {
    expect(bytes(writer.write(inputOf(calm, language)))).toBe(bytes(writer.write(inputOf(calm, language))))
  })

  it.each(['en', 'ar'] as const)('holds every answer and everything noted beside it in %s', (language) => {
    const places = new Set<string>()
    const input = inputOf((place) => calm(places.add(place) && place), language)
    const { text } = read(input)
    const missing = [...places].filter((place) => !WITHOUT[id]?.test(place) && !text.includes(calm(place)))
    expect(missing).toEqual([])
    expect(text).toContain(input.context.words.m.terms.state['not-sure'])
  })

  it('writes any text as text: nothing a person types is lost or becomes markup', () => {
    const structure = read(inputOf(calm)).structure
    for (const { given, input } of hostile()) {
      const back = read(input)
      const found = spaced(back.text)
      const lost = [...given].filter(
        ([place, text]) => !WITHOUT[id]?.test(place) && !found.includes(spaced(back.shown(printedAs(place, text)))),
      )
      expect(lost).toEqual([])
      expect(back.structure).toBe(structure)
    }
  })

  it('takes no word of a questionnaire for markup', () => {
    const structure = read(inputOf(calm, 'en', wordedAs(asked, calmWords()))).structure
    expect(hostileQuestionnaires().length).toBeGreaterThan(0)
    for (const input of hostileQuestionnaires()) expect(read(input).structure).toBe(structure)
  })

  it('holds nothing of what a copy withholds', () => {
    const places = new Set<string>()
    const textFor = (place: string) => {
      places.add(place)
      return `Secret${place.replaceAll(' ', '')}`
    }
    const raw = (redaction: Redaction) => {
      const file = writer.write(inputOf(textFor, 'en', asked, { redaction, marking: 'Internal' }))
      return typeof file === 'string' ? file : Object.values(partsOf(file)).join('\n')
    }
    const found = (text: string) => [...places].filter((place) => text.includes(textFor(place)))
    expect(found(raw(NOTHING_REDACTED)).length).toBeGreaterThan(10)
    const everything = { subject: true, names: true, notes: true, evidence: true }
    // What is to be done is the plan itself.
    expect(found(raw(everything)).filter((place) => !/^a\d title$/.test(place))).toEqual([])
  })
})

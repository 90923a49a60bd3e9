/**
 * The wishes of the last report, so that the next one starts like it. They are kept beside the other preferences of this
 * browser and hold nothing about anybody: no target, no logo, no marking in a person's own words. Whether data is attached is
 * decided each time.
 */
import { isLanguage, type Messages } from '../../../i18n/index.ts'
import type { Redaction } from '../../../report/redact.ts'
import { type SectionId, sections } from '../../../report/sections/index.ts'
import { FIRST_WISHES, type MarkingWish, PRESETS, type ReportWishes, type SectionWish, withSections } from './wishes.ts'

const KEY = 'mizan.report'

type Kept = Readonly<Record<string, unknown>>
const objectFrom = (value: unknown): Kept => (typeof value === 'object' && value !== null ? { ...value } : {})
const oneOf = <T extends string>(value: unknown, known: readonly T[]): T | null =>
  known.find((one) => one === value) ?? null

/** Markings of ours, in the order they are offered. */
export const MARKINGS: readonly (keyof Messages['report']['markings'])[] = ['internal', 'confidential', 'restricted']
const IDS: readonly SectionId[] = sections.map(({ id }) => id)

/** Every known section once; those that are new since then come last and are not shown. */
function sectionsFrom(value: unknown): readonly SectionWish[] | null {
  if (!Array.isArray(value)) return null
  const found = new Map<SectionId, boolean>()
  for (const one of value) {
    const { id, shown } = objectFrom(one)
    const known = oneOf(id, IDS)
    if (known && !found.has(known)) found.set(known, shown === true)
  }
  const list = [...found].map(([id, shown]) => ({ id, shown }))
  const cover = list.filter(({ id }) => id === 'cover')
  const rest = list.filter(({ id }) => id !== 'cover')
  const others = IDS.filter((id) => !found.has(id)).map((id) => ({ id, shown: false }))
  return [...cover, ...others.filter(({ id }) => id === 'cover'), ...rest, ...others.filter(({ id }) => id !== 'cover')]
}

function redactionFrom(value: unknown): Redaction {
  const { subject, names, notes, evidence } = objectFrom(value)
  return { subject: subject === true, names: names === true, notes: notes === true, evidence: evidence === true }
}

/** Wishes out of whatever was kept; what is unknown or damaged is as at the first time. */
export function wishesFrom(value: unknown): ReportWishes {
  const { preset, language, digits, paper, previous, marking, redaction, ...kept } = objectFrom(value)
  const known: MarkingWish = oneOf(marking, MARKINGS) ?? FIRST_WISHES.marking
  const wishes: ReportWishes = {
    ...FIRST_WISHES,
    preset: oneOf(preset, PRESETS) ?? FIRST_WISHES.preset,
    language: typeof language === 'string' && isLanguage(language) ? language : null,
    digits: oneOf(digits, ['latn', 'arab']),
    paper: oneOf(paper, ['a4', 'letter']) ?? FIRST_WISHES.paper,
    previous: previous !== false,
    marking: known,
    redaction: redactionFrom(redaction),
  }
  const list = sectionsFrom(kept.sections)
  return list ? withSections(wishes, list) : wishes
}

/** What is kept of wishes. */
export function keptOf({ target: _, logo: __, attach: ___, marking, ...wishes }: ReportWishes): Kept {
  return { ...wishes, marking: typeof marking === 'string' ? marking : null }
}

export function readWishes(): ReportWishes {
  try {
    return wishesFrom(JSON.parse(localStorage.getItem(KEY) ?? '{}'))
  } catch {
    // Storage switched off or damaged: the first wishes serve.
    return FIRST_WISHES
  }
}

export function keepWishes(wishes: ReportWishes): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(keptOf(wishes)))
  } catch {
    // A browser that keeps nothing still makes the report.
  }
}

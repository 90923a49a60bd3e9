import type { Roadmap } from '../../../engine/roadmap.ts'
import type { Paper } from '../../../formats/write/pdf/layout.ts'
import type { Digits } from '../../../i18n/format.ts'
import type { Language, Messages } from '../../../i18n/index.ts'
import type { Picture } from '../../../report/block.ts'
import { type PresetId, presets } from '../../../report/presets.ts'
import { NOTHING_REDACTED, type Redaction } from '../../../report/redact.ts'
import type { Round } from '../../../report/report-context.ts'
import { type SectionId, sections } from '../../../report/sections/index.ts'

/** A marking of ours, in whatever language the report has, or one in a person's own words. */
export type MarkingWish = keyof Messages['report']['markings'] | { readonly text: string }

export type SectionWish = { readonly id: SectionId; readonly shown: boolean }

/** What the person wants of the report. */
export type ReportWishes = {
  readonly preset: PresetId
  /** every section in its order, where they differ from the preset's; null where they are the preset's own */
  readonly sections: readonly SectionWish[] | null
  /** null: the interface's */
  readonly language: Language | null
  readonly digits: Digits | null
  readonly paper: Paper
  /** show the round before beside this one */
  readonly previous: boolean
  /** let the PDF carry the assessment's data */
  readonly attach: boolean
  /** a target's id, null for none; undefined: as on the results page */
  readonly target: string | null | undefined
  readonly marking: MarkingWish
  readonly logo: Omit<Picture, 'alt'> | null
  readonly redaction: Redaction
}

export type OnWish = (wish: Partial<ReportWishes>) => void

/** What a report tells beside the assessment itself: the rounds before it, goals, actions and events. */
export type ReportBeside = { readonly series: readonly Round[]; readonly roadmap: Roadmap }

const isPreset = (id: string): id is PresetId => Object.hasOwn(presets, id)
/** Every preset, the shortest report first. */
export const PRESETS: readonly PresetId[] = Object.keys(presets).filter(isPreset)

/** What somebody gets who wishes nothing. */
export const FIRST_WISHES: ReportWishes = {
  preset: 'full',
  sections: null,
  language: null,
  digits: null,
  paper: 'a4',
  previous: true,
  attach: false,
  target: undefined,
  marking: { text: '' },
  logo: null,
  redaction: NOTHING_REDACTED,
}

/** Every section once: the preset's in its order, then those it leaves out. */
export function sectionsOf(preset: PresetId): readonly SectionWish[] {
  const shown: readonly SectionId[] = presets[preset].sections
  const others = sections.map(({ id }) => id).filter((id) => !shown.includes(id))
  return [...shown.map((id) => ({ id, shown: true })), ...others.map((id) => ({ id, shown: false }))]
}

/** The sections of these wishes in their order, shown or not. */
export const wishedSections = ({
  sections: own,
  preset,
}: Pick<ReportWishes, 'sections' | 'preset'>): readonly SectionWish[] => own ?? sectionsOf(preset)

const printed = (list: readonly SectionWish[]) =>
  list
    .filter(({ shown }) => shown)
    .map(({ id }) => id)
    .join(' ')

/** The same wishes with other sections; none of its own where they print what the preset prints. */
export function withSections(wishes: ReportWishes, list: readonly SectionWish[]): ReportWishes {
  const same = printed(list) === printed(sectionsOf(wishes.preset))
  return { ...wishes, sections: same ? null : list }
}

/** The list with one section one place further up (−1) or down (1); the cover stays first. */
export function moved(list: readonly SectionWish[], at: number, by: -1 | 1): readonly SectionWish[] {
  const [one, other] = [list[at], list[at + by]]
  if (!one || !other || one.id === 'cover' || other.id === 'cover') return list
  return list.with(at, other).with(at + by, one)
}

/** Whether anything is withheld. */
export const isRedacted = ({ redaction }: ReportWishes): boolean => Object.values(redaction).includes(true)

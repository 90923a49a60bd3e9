import type { AnswerDetail } from './report-context.ts'
import type { SectionId } from './sections/index.ts'

/** A ready choice of what a report holds: its sections in the order they are printed, and what stands beside answers. */
export type Preset = { readonly sections: readonly SectionId[]; readonly details: readonly AnswerDetail[] }

/**
 * For a board that reads two to four pages, for those who work with the result, and for whoever checks it: what was
 * answered, on which grounds, and by which method. To add a section to a preset, write its id at its place.
 */
export const presets = {
  board: { sections: ['cover', 'headline', 'changes', 'domains'], details: [] },
  full: {
    sections: [
      'cover',
      'contents',
      'headline',
      'trend',
      'changes',
      'domains',
      'heatmap',
      'gaps',
      'plan',
      'answers',
      'method',
    ],
    details: ['before', 'notes', 'evidence', 'plan', 'marks'],
  },
  auditor: {
    sections: ['cover', 'contents', 'domains', 'answers', 'method'],
    details: ['before', 'notes', 'evidence', 'digests', 'marks'],
  },
} as const satisfies Readonly<Record<string, Preset>>

export type PresetId = keyof typeof presets

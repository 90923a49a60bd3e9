import { own } from '../report-context.ts'
import { gapItem, noGapsText } from './gap-items.ts'
import type { Section } from './section.ts'

/** Every answer below its target with what to do about it, the most pressing first. */
export const gaps = {
  id: 'gaps',
  build: (context) => {
    const { words, target } = context
    const { m } = words
    const intro = target ? m.report.gapsIntro(own(words, target.title)) : m.report.gapsIntroNoTarget
    return [
      { kind: 'heading', level: 1, text: m.report.gaps, aside: null, id: 'gaps' },
      ...(context.gaps.length === 0
        ? [{ kind: 'paragraph' as const, style: 'body' as const, text: noGapsText(context) }]
        : [
            { kind: 'paragraph' as const, style: 'muted' as const, text: intro },
            { kind: 'list' as const, ordered: true, items: context.gaps.map((gap) => gapItem(context, gap, true)) },
          ]),
    ]
  },
} as const satisfies Section

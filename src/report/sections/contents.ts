import type { Block, ContentsBlock } from '../block.ts'
import type { Section } from './section.ts'

const entryOf = (block: Block): ContentsBlock['entries'] =>
  block.kind === 'heading' && block.level !== 3 ? [{ id: block.id, text: block.text, level: block.level }] : []

/** Where everything is: the headings of the other sections down to the second level. */
export const contents = {
  id: 'contents',
  build: ({ words }, others) => {
    const entries = others().flatMap(entryOf)
    if (entries.length === 0) return []
    return [
      { kind: 'pageBreak' },
      { kind: 'heading', level: 1, text: words.m.report.contents, aside: null, id: 'contents' },
      { kind: 'contents', entries },
    ]
  },
} as const satisfies Section

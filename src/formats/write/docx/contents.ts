import type { BlockOf } from '../../../report/block.ts'
import { element, type Markup, single } from '../markup.ts'
import { type Page, paragraphOf } from './page.ts'
import { runs } from './runs.ts'

const mark = (kind: 'begin' | 'separate' | 'end') => element('w:r', {}, single('w:fldChar', { 'w:fldCharType': kind }))
const INSTRUCTION = element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, ' TOC \\o "1-2" \\h \\z '))

/** A table of contents that Word can bring up to date, with its page numbers; until then each line leads to its heading. */
export function contents(page: Page, { entries }: BlockOf<'contents'>): readonly Markup[] {
  return entries.map(({ id, text, level }, at) => {
    const name = page.bookmarks.get(id)
    const words = runs(text, page.direction)
    const link = name === undefined ? words : [element('w:hyperlink', { 'w:anchor': name }, ...words)]
    const before = at === 0 ? [mark('begin'), INSTRUCTION, mark('separate')] : []
    const after = at === entries.length - 1 ? [mark('end')] : []
    return paragraphOf([...before, ...link, ...after], { style: `TOC${level}` })
  })
}

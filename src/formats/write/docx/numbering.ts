import { element, single } from '../markup.ts'
import { partXml } from '../office.ts'
import { WORD } from './styles.ts'

const BULLETS = 1

const level = (format: 'bullet' | 'decimal', text: string) =>
  element(
    'w:lvl',
    { 'w:ilvl': 0 },
    single('w:start', { 'w:val': 1 }),
    single('w:numFmt', { 'w:val': format }),
    single('w:lvlText', { 'w:val': text }),
    single('w:lvlJc', { 'w:val': 'left' }),
    element('w:pPr', {}, single('w:ind', { 'w:left': 454, 'w:hanging': 454 })),
    element('w:rPr', {}, single('w:b', {}), single('w:bCs', {}), single('w:color', { 'w:val': '0E6655' })),
  )

/** Bullets are numbering 1; the numbered lists come after it, each of them beginning at 1. */
export function numberingXml(lists: number): string {
  const kinds = [level('bullet', '•'), level('decimal', '%1.')].map((one, at) =>
    element('w:abstractNum', { 'w:abstractNumId': at }, single('w:multiLevelType', { 'w:val': 'singleLevel' }), one),
  )
  const again = element('w:lvlOverride', { 'w:ilvl': 0 }, single('w:startOverride', { 'w:val': 1 }))
  const numberings = Array.from({ length: lists }, (_, at) =>
    element('w:num', { 'w:numId': BULLETS + 1 + at }, single('w:abstractNumId', { 'w:val': 1 }), again),
  )
  const bullets = element('w:num', { 'w:numId': BULLETS }, single('w:abstractNumId', { 'w:val': 0 }))
  return partXml(element('w:numbering', { 'xmlns:w': WORD }, ...kinds, bullets, ...numberings))
}

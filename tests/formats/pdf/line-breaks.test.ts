import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../src/formats/write/pdf/line-breaks.ts'

const lines = (text: string, width: number) =>
  breakLines(text, width, () => 1).map(({ start, end }) => text.slice(start, end))

describe('a line', () => {
  it('never ends between a sign and its number', () => {
    expect(lines('79% · +19.6 points', 8)).toEqual(['79% ·', '+19.6', 'points'])
    expect(lines('79% · \u2066-19.6\u2069 points', 9)).toEqual(['79% ·', '\u2066-19.6\u2069', 'points'])
  })

  it('may end after what joins the parts of ids and addresses', () => {
    expect(lines('well-known', 6)).toEqual(['well-', 'known'])
    expect(lines('a+b=c', 3)).toEqual(['a+', 'b=c'])
  })
})

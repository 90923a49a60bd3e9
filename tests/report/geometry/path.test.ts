import { describe, expect, it } from 'vitest'
import { path, paths } from '../../../src/report/geometry/path.ts'

describe('path', () => {
  it('writes two decimals at most and never minus zero', () => {
    expect(
      path([
        { x: -0.0001, y: 1 / 3 },
        { x: 1e-12, y: -2 },
      ]),
    ).toBe('M0 0.33L0 -2')
  })

  it('closes on request and is empty without points', () => {
    expect(path([{ x: 1, y: 2 }], true)).toBe('M1 2Z')
    expect(path([], true)).toBe('')
    expect(paths([[], [{ x: 0, y: 0 }], [{ x: 1, y: 1 }]])).toBe('M0 0M1 1')
  })
})

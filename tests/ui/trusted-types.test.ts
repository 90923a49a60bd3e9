import { describe, expect, it } from 'vitest'
import { ownScript } from '../../src/ui/trusted-types.ts'

const page = 'https://example.org/tools/mizan/index.html#/compare'
const inBuild = (url: string) => () => ownScript(url, page, false)

describe('an address becomes a script only when it is ours', () => {
  it('lets the service worker and our chunks through, in full', () => {
    expect(ownScript('./sw.js', page, false)).toBe('https://example.org/tools/mizan/sw.js')
    expect(ownScript('assets/pdf-worker-C3yCrku7.js', page, false)).toBe(
      'https://example.org/tools/mizan/assets/pdf-worker-C3yCrku7.js',
    )
    expect(ownScript('https://example.org/tools/mizan/assets/a.js', page, false)).toBe(
      'https://example.org/tools/mizan/assets/a.js',
    )
  })

  it.each([
    'https://example.com/assets/a.js',
    '//example.com/sw.js',
    'data:text/javascript,alert(1)',
    'blob:https://example.org/0d3a',
    'javascript:alert(1)',
    '../sw.js',
    '/sw.js',
    './assets/../../other/assets/a.js',
    './assets/deeper/a.js',
    './assets/a.js?x',
    './assets/a.json',
    './uploads/a.js',
  ])('refuses %s', (url) => {
    expect(inBuild(url)).toThrow(TypeError)
  })

  it('lets a development server send its sources, but nobody else', () => {
    expect(ownScript('/src/a.ts?worker_file', 'http://localhost:5173/', true)).toBe(
      'http://localhost:5173/src/a.ts?worker_file',
    )
    expect(() => ownScript('https://example.com/a.js', 'http://localhost:5173/', true)).toThrow(TypeError)
  })
})

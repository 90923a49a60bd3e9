import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { html } from '../../../src/formats/write/html/html.ts'
import { inputOf } from './inputs.ts'

type Element = DefaultTreeAdapterTypes.Element

function elementsIn(node: DefaultTreeAdapterTypes.Node): readonly Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : []
  return 'tagName' in node ? [node, ...inside] : inside
}
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value ?? null

const page = (language: 'en' | 'ar' = 'en') => html.write(inputOf((place) => `Text of ${place}`, language))
const elements = (text: string) => elementsIn(parse(text))

/** What would make a page do or load something. */
function active(text: string): readonly string[] {
  return elements(text).flatMap((element) => {
    const { tagName, attrs } = element
    const bad = attrs.filter(
      ({ name, value }) =>
        name.startsWith('on') ||
        (name === 'href' && !value.startsWith('#')) ||
        (name === 'src' && !value.startsWith('data:image/jpeg;base64,')) ||
        name === 'style' ||
        /url\(|javascript:/i.test(value),
    )
    const runs = /^(script|iframe|object|embed|link|base|form|foreignobject|use|animate|set)$/.test(tagName)
    return [...(runs ? [tagName] : []), ...bad.map(({ name, value }) => `${tagName} ${name}=${value}`)]
  })
}

describe('The page', () => {
  it('runs nothing and loads nothing, and its policy says so', () => {
    expect(active(page())).toEqual([])
    expect(page()).not.toMatch(/@import|url\(/)
    const policy = elements(page()).find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy')
    expect(policy && attribute(policy, 'content')).toContain("default-src 'none'")
    expect(active('<a href="https://example.org">x</a><script></script><p onclick="x">')).toHaveLength(3)
  })

  it.each(['en', 'ar'] as const)('says its language and direction in %s, and no id twice', (language) => {
    const all = elements(page(language))
    const [root] = all
    expect(root && [attribute(root, 'lang'), attribute(root, 'dir')]).toEqual([
      language,
      language === 'ar' ? 'rtl' : 'ltr',
    ])
    const ids = all.map((one) => attribute(one, 'id')).filter((id) => id !== null)
    expect(ids.length).toBeGreaterThan(5)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has one first heading and skips no step after it', () => {
    const levels = elements(page()).flatMap(({ tagName }) => (/^h\d$/.test(tagName) ? [Number(tagName[1])] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  })

  it('names the heads of its tables', () => {
    const heads = elements(page()).filter(({ tagName }) => tagName === 'th')
    expect(heads.length).toBeGreaterThan(10)
    expect(heads.filter((head) => !/^(col|row)$/.test(attribute(head, 'scope') ?? ''))).toEqual([])
  })

  it('draws every chart into itself, with what it shows in words', () => {
    const charts = elements(page()).filter((one) => attribute(one, 'role') === 'img')
    expect(charts.length).toBeGreaterThanOrEqual(2)
    expect(charts.map((one) => attribute(one, 'aria-label')).filter((name) => !name)).toEqual([])
  })
})

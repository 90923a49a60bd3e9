/** The floor of a comparison's charts: the same values and names written as SVG by hand. */

const NAMESPACE = 'http://www.w3.org/2000/svg'

function put(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): Element {
  const made = document.createElementNS(NAMESPACE, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (text !== undefined) made.textContent = text
  parent.append(made)
  return made
}

function legend(place: Element, names: readonly string[]): void {
  const list = document.createElement('ul')
  for (const name of names) {
    const item = document.createElement('li')
    item.textContent = name
    list.append(item)
  }
  place.append(list)
}

/** Rings, spokes, a line and a marker on every axis for each series, the axes' names, a legend. */
export function drawRadar(place: Element, axes: readonly string[], series: readonly (readonly number[])[]): void {
  const svg = put(place, 'svg', { viewBox: '-280 -240 560 480', role: 'img' })
  const at = (axis: number, share: number) => {
    const angle = (axis / axes.length) * 2 * Math.PI - Math.PI / 2
    return [Math.cos(angle) * share * 176, Math.sin(angle) * share * 176] as const
  }
  const ring = (share: (axis: number) => number) =>
    `M${axes
      .map((_, axis) =>
        at(axis, share(axis))
          .map((x) => x.toFixed(2))
          .join(' '),
      )
      .join('L')}Z`
  for (const share of [0.25, 0.5, 0.75, 1]) put(svg, 'path', { d: ring(() => share), fill: 'none', stroke: 'gray' })
  for (const [axis, name] of axes.entries()) {
    const [x, y] = at(axis, 1.1)
    put(svg, 'path', { d: `M0 0L${at(axis, 1).join(' ')}`, stroke: 'gray' })
    put(svg, 'text', { x, y, 'text-anchor': 'middle' }, name)
  }
  for (const values of series) {
    put(svg, 'path', { d: ring((axis) => values[axis] ?? 0), fill: 'none', stroke: 'green' })
    for (const [axis, value] of values.entries()) {
      const [cx, cy] = at(axis, value)
      put(svg, 'circle', { cx, cy, r: 4, fill: 'green' })
    }
  }
  legend(
    place,
    series.map((_, round) => `Round ${round}`),
  )
}

type Line = { readonly name: string; readonly before: number; readonly after: number }

/** A line with two marks and its value at either end, the name beside the later one. */
export function drawSlope(place: Element, lines: readonly Line[]): void {
  const svg = put(place, 'svg', { viewBox: '0 0 560 460', role: 'img' })
  for (const { name, before, after } of lines) {
    const [from, to] = [before, after].map((value) => 20 + (1 - value) * 420)
    put(svg, 'path', { d: `M60 ${from}L380 ${to}`, stroke: 'green' })
    put(svg, 'circle', { cx: 60, cy: from ?? 0, r: 4 })
    put(svg, 'circle', { cx: 380, cy: to ?? 0, r: 4 })
    put(svg, 'text', { x: 20, y: from ?? 0 }, `${Math.round(before * 100)}%`)
    put(svg, 'text', { x: 400, y: to ?? 0 }, `${name} ${Math.round(after * 100)}%`)
  }
  legend(place, ['Rose', 'Fell', 'Stayed'])
}

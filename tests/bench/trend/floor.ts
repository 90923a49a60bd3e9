/** The floor: the same values written as SVG by hand, one path for a line and one for its dots, no library. */

type Values = readonly (number | null)[]

const NAMESPACE = 'http://www.w3.org/2000/svg'

function drawn(values: Values, times: readonly number[], width: number, height: number): SVGElement {
  const svg = document.createElementNS(NAMESPACE, 'svg')
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  const first = times[0] ?? 0
  const length = (times.at(-1) ?? 1) - first
  let line = ''
  let dots = ''
  let drawing = false
  for (const [at, value] of values.entries()) {
    if (value === null) {
      drawing = false
      continue
    }
    const x = ((((times[at] ?? 0) - first) / length) * width).toFixed(2)
    const y = ((1 - value) * height).toFixed(2)
    line += `${drawing ? 'L' : 'M'}${x} ${y}`
    dots += `M${x} ${y}m-2 0a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z`
    drawing = true
  }
  for (const [d, fill] of [
    [line, 'none'],
    [dots, 'green'],
  ] as const) {
    const path = document.createElementNS(NAMESPACE, 'path')
    path.setAttribute('d', d)
    path.setAttribute('fill', fill)
    path.setAttribute('stroke', 'green')
    svg.append(path)
  }
  return svg
}

/** Small charts in buttons with a name and a figure each. */
export function drawSmall(place: HTMLElement, all: readonly Values[], dates: readonly string[]): void {
  const times = dates.map((date) => Date.parse(date))
  const list = document.createElement('ul')
  for (const [at, values] of all.entries()) {
    const item = document.createElement('li')
    const button = document.createElement('button')
    const name = document.createElement('bdi')
    name.textContent = `The domain with the number ${at}`
    const figure = document.createElement('b')
    figure.textContent = `${Math.round((values.at(-1) ?? 0) * 100)}%`
    button.append(name, drawn(values, times, 240, 56), figure)
    item.append(button)
    list.append(item)
  }
  place.append(list)
}

/**
 * The heights moved as little as possible (least squares) so that no two are closer than `apart`; their order stays.
 * They stay between `top` and `bottom` while there is room.
 */
export function spread(heights: readonly number[], apart: number, top: number, bottom: number): readonly number[] {
  const order = [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  const free = levelled(order.map((at, rank) => (heights[at] ?? 0) - rank * apart))
  const last = bottom - (order.length - 1) * apart
  const placed = [...heights]
  for (const [rank, at] of order.entries()) placed[at] = Math.max(top, Math.min(last, free[rank] ?? 0)) + rank * apart
  return placed
}

/** The nearest sequence that never falls: neighbours that would fall share their mean. */
function levelled(values: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = []
  for (const value of values) {
    let pool = { sum: value, count: 1 }
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
      pools.pop()
    }
    pools.push(pool)
  }
  return pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
}

/** Which of some things to take, each once, so that the gain is greatest for what they cost. */

type Item = { readonly gain: number; readonly cost: number }

export type Knapsack = {
  /** the greatest gain for at most this cost, a whole number 0…`most` */
  readonly gain: (cost: number) => number
  /** positions of what to take for it, ascending */
  readonly taken: (cost: number) => readonly number[]
}

/** Exact, by dynamic programming over every whole cost up to `most`. Costs are whole and at least 1, gains above 0. */
export function knapsack(items: readonly Item[], most: number): Knapsack {
  const best = new Float64Array(most + 1)
  const takes = items.map(({ gain, cost }) => {
    const taken = new Uint8Array(most + 1)
    for (let room = most; room >= cost; room -= 1) {
      const taking = (best[room - cost] ?? 0) + gain
      if (taking <= (best[room] ?? 0)) continue
      best[room] = taking
      taken[room] = 1
    }
    return taken
  })
  const taken = (cost: number): readonly number[] => {
    const found: number[] = []
    let room = cost
    for (let at = items.length - 1; at >= 0; at -= 1) {
      if (takes[at]?.[room] !== 1) continue
      found.unshift(at)
      room -= items[at]?.cost ?? 0
    }
    return found
  }
  return { gain: (cost) => best[cost] ?? 0, taken }
}

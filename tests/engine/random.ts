/** A small seeded source of chance for test cases (mulberry32): the same seed gives the same case for ever. */
export type Random = {
  /** 0 ≤ n < 1 */
  readonly next: () => number
  /** an integer 0 ≤ n < limit */
  readonly below: (limit: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(from: readonly T[]) => T
  readonly shuffle: <T>(list: readonly T[]) => T[]
}

export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (from) => {
      const picked = from[below(from.length)]
      if (picked === undefined && from.length === 0) throw new Error('nothing to pick from')
      return picked as (typeof from)[number]
    },
    shuffle: (list) => {
      const shuffled = [...list]
      for (let at = shuffled.length - 1; at > 0; at -= 1) {
        const other = below(at + 1)
        const [one, two] = [shuffled[at], shuffled[other]]
        shuffled.splice(at, 1, two as (typeof list)[number])
        shuffled.splice(other, 1, one as (typeof list)[number])
      }
      return shuffled
    },
  }
}

/** One place of a series: its position and what is known there. */
export type Known<T> = { readonly at: number; readonly value: T }

/** The runs of neighbours that are not null, in order; a null ends a run and appears in none. */
export function runs<T>(values: readonly (T | null)[]): Known<T>[][] {
  const found: Known<T>[][] = []
  let open: Known<T>[] | null = null
  values.forEach((value, at) => {
    if (value === null) {
      open = null
      return
    }
    if (open) open.push({ at, value })
    else {
      open = [{ at, value }]
      found.push(open)
    }
  })
  return found
}

/** The same on a circle: a run that ends at the last place goes on at the first. */
export function runsAround<T>(values: readonly (T | null)[]): Known<T>[][] {
  const found = runs(values)
  const first = found[0]
  const last = found[found.length - 1]
  const meets = first !== last && first?.[0]?.at === 0 && last?.[last.length - 1]?.at === values.length - 1
  return first && last && meets ? [...found.slice(1, -1), [...last, ...first]] : found
}

/** Read-only lists as pairs of item and a React key made of its words, unique also where words repeat. */
export function keyed<T>(
  items: readonly T[],
  wordsOf: (item: T) => string,
): readonly { readonly key: string; readonly item: T }[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const words = wordsOf(item)
    const times = seen.get(words) ?? 0
    seen.set(words, times + 1)
    return { key: `${words} ${times}`, item }
  })
}

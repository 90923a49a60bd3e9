/** Orders versions by their numbers, not by their letters: 1.10.0 comes after 1.9.0. Both must be three numbers. */
export const byVersion = (a: string, b: string): number => {
  const [one, two] = [a, b].map((version) => version.split('.').map(Number))
  const at = (one ?? []).findIndex((part, place) => part !== two?.[place])
  return at < 0 ? 0 : (one?.[at] ?? 0) - (two?.[at] ?? 0)
}

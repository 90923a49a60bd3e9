/** Lines of a roadmap by their ids. */

type Line = { readonly id: string }

/** The line in place of the one with its id, else at the end. */
export function putLine<T extends Line>(lines: readonly T[], line: T): readonly T[] {
  return lines.some(({ id }) => id === line.id)
    ? lines.map((one) => (one.id === line.id ? line : one))
    : [...lines, line]
}

export const takeLine = <T extends Line>(lines: readonly T[], { id }: Line): readonly T[] =>
  lines.filter((line) => line.id !== id)

/** The sealed assessments of one subject and questionnaire, each naming the one before it by digest. */
import type { Sealed } from './seal.ts'

type Link = Pick<Sealed, 'id' | 'seal'>

/** What is wrong with the links of a line, told apart from what is wrong with one assessment alone. */
export type LineFault =
  /** it follows one that is not here */
  | { readonly kind: 'gap'; readonly id: string; readonly previous: string }
  /** these follow the same one, or all of them are the first */
  | { readonly kind: 'fork'; readonly ids: readonly string[] }
  /** the last one that was sealed in this browser is not here */
  | { readonly kind: 'end'; readonly digest: string }

function forks(line: readonly Link[]): readonly LineFault[] {
  const followers = new Map<string | null, string[]>()
  for (const { id, seal } of line) followers.set(seal.previous, [...(followers.get(seal.previous) ?? []), id])
  return [...followers.values()].flatMap((ids): readonly LineFault[] => (ids.length > 1 ? [{ kind: 'fork', ids }] : []))
}

/**
 * What the links of a line say, whatever order its assessments are given in. `last` is the digest of the newest one, where that is
 * known from elsewhere: without it nobody can tell that the newest were taken away. Whether each is what was sealed is
 * another question.
 */
export function lineFaults(line: readonly Link[], last: string | null): readonly LineFault[] {
  const here = new Set(line.map(({ seal }) => seal.digest))
  const gaps = line.flatMap(({ id, seal: { previous } }): readonly LineFault[] =>
    previous === null || here.has(previous) ? [] : [{ kind: 'gap', id, previous }],
  )
  const end: readonly LineFault[] = last === null || here.has(last) ? [] : [{ kind: 'end', digest: last }]
  return [...gaps, ...forks(line), ...end]
}

/**
 * The digest that the next seal names: `last` as long as nothing here follows it, else the newest that nothing follows. Null
 * for the first of a line. The links decide; the clock only chooses among several ends.
 */
export function endOf(line: readonly Link[], last: string | null): string | null {
  const followed = new Set(line.map(({ seal }) => seal.previous))
  if (last !== null && !followed.has(last)) return last
  const ends = line.map(({ seal }) => seal).filter(({ digest }) => !followed.has(digest))
  const newest = ends.toSorted((a, b) => b.at.localeCompare(a.at) || a.digest.localeCompare(b.digest))[0]
  return newest?.digest ?? null
}

/** The line from its first to its newest as the links say; where they say nothing, by the time of sealing. */
export function inOrder<T extends Link>(line: readonly T[]): readonly T[] {
  const byDigest = new Map(line.map((link) => [link.seal.digest, link]))
  const depthOf = (link: Link): number => {
    const seen = new Set<Link>()
    for (let at: Link | undefined = link; at && !seen.has(at); ) {
      seen.add(at)
      at = at.seal.previous === null ? undefined : byDigest.get(at.seal.previous)
    }
    return seen.size
  }
  const depths = new Map(line.map((link) => [link, depthOf(link)]))
  const place = (link: T) => depths.get(link) ?? 0
  return line.toSorted((a, b) => place(a) - place(b) || a.seal.at.localeCompare(b.seal.at))
}

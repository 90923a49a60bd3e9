/** One thing wrong with a document, as data; the words are made by i18n from `code` and `params`. */
export type Problem = {
  readonly code: string
  /** where in the document, from its root */
  readonly path: Path
  readonly params?: Readonly<Record<string, string | number>>
}

export type Path = readonly (string | number)[]

/** One problem; `params` is left out when there is nothing to say. */
export function problem(code: string, path: Path, params?: Problem['params']): Problem {
  return params ? { code, path, params } : { code, path }
}

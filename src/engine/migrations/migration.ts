/** The contract of a step from one format version to the next. Steps are only ever added: files are for ever. */
export type Migration = {
  /** the format it reads, for example "mizan/questionnaire" */
  readonly format: string
  /** the formatVersion it turns into the next one */
  readonly from: number
  /** A new document of version `from` + 1; the old one is left as it was. Never throws on a document of version `from`. */
  readonly migrate: (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
}

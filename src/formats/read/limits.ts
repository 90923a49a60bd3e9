/**
 * What a file may hold at most; docs/limits.md says why. Generous for real work, small enough that no file can stall or
 * fill the memory of the page.
 */
export const limits = {
  /** bytes of any file but a backup: more is refused by its size alone, before a byte is read */
  fileBytes: 20_000_000,
  /** how long the reading of one file may take, in milliseconds; then it is stopped */
  readingMilliseconds: 5_000,
  /** bytes of a questionnaire or translation file */
  questionnaireBytes: 5_000_000,
  /** bytes of an assessment file */
  assessmentBytes: 20_000_000,
  /** bytes of a backup, packed or unpacked */
  backupBytes: 100_000_000,
  /** how long the reading of a backup may take, in milliseconds; then it is stopped */
  backupMilliseconds: 60_000,
  /** JSON values of all kinds in a backup */
  backupValues: 2_000_000,
  /** arrays and objects within each other */
  depth: 32,
  /** JSON values of all kinds in any other file */
  values: 500_000,
  /** keys of one object: browsers take seconds to build one with hundreds of thousands */
  keys: 10_000,
  /** questions of one questionnaire */
  questions: 5_000,
  /** places in a PDF that are looked at for attached data */
  pdfAttachments: 4,
  /** problems reported for one file; the first ones are enough to work on */
  problems: 50,
} as const

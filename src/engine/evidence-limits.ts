/**
 * How much evidence there may be beside answers: enough for what proves a point, little enough that an assessment's file with
 * all of it stays well under what a file may hold.
 */
export const evidenceLimits = {
  /** bytes of one file */
  fileBytes: 1_000_000,
  /** files beside one answer */
  filesOfAnswer: 5,
  /** links beside one answer */
  linksOfAnswer: 20,
  /** characters of a link */
  linkCharacters: 2000,
  /** files of an assessment; a file from elsewhere may bring more, but none is added then */
  files: 20,
  /** bytes of an assessment's files together; likewise */
  bytes: 8_000_000,
} as const

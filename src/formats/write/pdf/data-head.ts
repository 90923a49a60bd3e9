/** How the stream of attached data begins, up to its digest; nothing else in our files does. */
export const DATA_MARK = '<</Type /EmbeddedFile /Subtype /application#2Fjson /XXMizanSHA256 ('

/** What stands before the attached bytes: their SHA-256 and their number. The reader takes this form and no other. */
export const dataHead = (digest: string, length: number): string =>
  `${DATA_MARK}${digest}) /Length ${length} /Params <</Size ${length}>>>>\nstream\n`

/** What stands after the attached bytes. */
export const DATA_END = '\nendstream\nendobj'

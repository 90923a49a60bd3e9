/** A text string of PDF in any script: UTF-16 with its mark, in hexadecimal. */
export const utf16Text = (text: string): string =>
  `<feff${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}>`

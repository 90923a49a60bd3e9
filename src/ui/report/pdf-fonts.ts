import { bytesOf } from '../../formats/write/pdf/binary-string.ts'
import latin from '../../formats/write/pdf/fonts/noto-sans-400.ttf?inline'
import latinBold from '../../formats/write/pdf/fonts/noto-sans-600.ttf?inline'
import arabic from '../../formats/write/pdf/fonts/noto-sans-arabic-400.ttf?inline'
import arabicBold from '../../formats/write/pdf/fonts/noto-sans-arabic-600.ttf?inline'
import symbols from '../../formats/write/pdf/fonts/noto-sans-symbols-400.ttf?inline'
import type { PdfFonts } from '../../formats/write/pdf/write-pdf.ts'

/** The page may not fetch anything, so the fonts come inside the worker's code. */
function decoded(dataUrl: string): Uint8Array {
  return bytesOf(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)))
}

export const pdfFonts = (): PdfFonts => ({
  latin: decoded(latin),
  latinBold: decoded(latinBold),
  arabic: decoded(arabic),
  arabicBold: decoded(arabicBold),
  symbols: decoded(symbols),
})

import { readFileSync } from 'node:fs'
import type { Metrics } from '../../../src/formats/write/pdf/faces.ts'
import { readFontMetrics } from '../../../src/formats/write/pdf/font-metrics.ts'
import type { PdfFonts } from '../../../src/formats/write/pdf/write-pdf.ts'

const font = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../src/formats/write/pdf/fonts/${name}.ttf`, import.meta.url)))

export const fonts: PdfFonts = {
  latin: font('noto-sans-400'),
  latinBold: font('noto-sans-600'),
  arabic: font('noto-sans-arabic-400'),
  arabicBold: font('noto-sans-arabic-600'),
  symbols: font('noto-sans-symbols-400'),
}

export const metrics: Metrics = {
  latin: readFontMetrics(fonts.latin),
  latinBold: readFontMetrics(fonts.latinBold),
  arabic: readFontMetrics(fonts.arabic),
  arabicBold: readFontMetrics(fonts.arabicBold),
  symbols: readFontMetrics(fonts.symbols),
}

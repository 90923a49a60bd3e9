/**
 * Makes every font file from the Noto originals (SIL Open Font License): `npm run fonts`.
 * The PDF's TTFs (beside this file) keep no layout tables, because shaping is done before them (arabic.ts);
 * the interface's woff2 files (src/ui/fonts) keep what a browser needs to shape.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import subset from 'subset-font'

const resolve = createRequire(import.meta.url).resolve
const beside = (name) => fileURLToPath(new URL(name, import.meta.url))
const inInterface = (name) => fileURLToPath(new URL(`../../../../ui/fonts/${name}`, import.meta.url))

const range = (...spans) =>
  spans
    .map(([first, last = first]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join(''),
    )
    .join('')

const punctuation = range([0x2010, 0x2015], [0x2018, 0x201e], [0x2020, 0x2022], [0x2026], [0x2030], [0x2032, 0x2033])
const signs = range([0x2039, 0x203a], [0x2044], [0x20ac], [0x2122], [0x2212], [0xfffd])
const latin = range([0x20, 0x7e], [0xa0, 0x17f]) + punctuation + signs
/** names and notes in the other scripts of Noto Sans: Greek, Cyrillic, Vietnamese, Romanian */
const european =
  latin +
  range(
    [0x218, 0x21b],
    [0x300, 0x333],
    [0x386, 0x3ce],
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x1ea0, 0x1ef9],
    [0x2070, 0x209f],
    [0x20a0, 0x20bf],
  )
const arabic = range([0x20], [0xa0], [0x600, 0x6ff], [0x200c, 0x200f])
const presentationForms = range([0xfb50, 0xfbff], [0xfd3e, 0xfd3f], [0xfe70, 0xfefc])
/** what people type that no text font here has: arrows, comparison, shapes, tick */
const symbols = range(
  [0x20],
  [0x2190, 0x2199],
  [0x21d0, 0x21d4],
  [0x2208],
  [0x2211],
  [0x221a],
  [0x221e],
  [0x2248],
  [0x2260],
  [0x2264, 0x2265],
  [0x25a0, 0x25a1],
  [0x25b2],
  [0x25b6],
  [0x25bc],
  [0x25c0],
  [0x25c6, 0x25c7],
  [0x25cb],
  [0x25cf],
  [0x2605, 0x2606],
  [0x2713],
)

const forPdf = {
  targetFormat: 'truetype',
  noHinting: true,
  noLayoutClosure: true,
  dropTables: ['GSUB', 'GPOS', 'GDEF', 'kern'],
}
const forScreen = (keepFeatures) => ({ targetFormat: 'woff2', noHinting: true, keepFeatures })
const latinLayout = forScreen(['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum'])
const arabicLayout = forScreen([
  'ccmp',
  'isol',
  'init',
  'medi',
  'fina',
  'rlig',
  'liga',
  'calt',
  'locl',
  'mark',
  'mkmk',
  'kern',
])

const sans = (style) => `@expo-google-fonts/noto-sans/${style}`
const sansArabic = (style) => `@expo-google-fonts/noto-sans-arabic/${style}`
const regular = sans('400Regular/NotoSans_400Regular.ttf')
const semibold = sans('600SemiBold/NotoSans_600SemiBold.ttf')
const arabicRegular = sansArabic('400Regular/NotoSansArabic_400Regular.ttf')
const arabicSemibold = sansArabic('600SemiBold/NotoSansArabic_600SemiBold.ttf')
const math = '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf'

const files = [
  [regular, european, forPdf, beside('noto-sans-400.ttf')],
  [semibold, european, forPdf, beside('noto-sans-600.ttf')],
  [arabicRegular, arabic + presentationForms, forPdf, beside('noto-sans-arabic-400.ttf')],
  [arabicSemibold, arabic + presentationForms, forPdf, beside('noto-sans-arabic-600.ttf')],
  [math, symbols, forPdf, beside('noto-sans-symbols-400.ttf')],
  [regular, latin, latinLayout, inInterface('noto-sans-400.woff2')],
  [semibold, latin, latinLayout, inInterface('noto-sans-600.woff2')],
  [arabicRegular, arabic, arabicLayout, inInterface('noto-sans-arabic-400.woff2')],
  [arabicSemibold, arabic, arabicLayout, inInterface('noto-sans-arabic-600.woff2')],
  [math, symbols, forScreen([]), inInterface('noto-sans-symbols-400.woff2')],
]

for (const [from, text, options, to] of files) {
  const made = await subset(await readFile(resolve(from)), text, options)
  await writeFile(to, made)
  process.stdout.write(`${String(made.length).padStart(7)} ${to}\n`)
}
const licence = await readFile(resolve('@expo-google-fonts/noto-sans/LICENSE_FONT'))
for (const to of [beside('OFL.txt'), inInterface('OFL.txt')]) await writeFile(to, licence)

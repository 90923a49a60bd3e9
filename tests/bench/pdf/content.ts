/** What both write: 400 rows of text and figures and three radars, on about thirty pages. */
export const ROWS = 400
export const AXES = ['Leadership', 'People', 'Devices', 'Accounts', 'Networks', 'Information', 'Premises', 'Suppliers']

const WORDS = {
  en: 'access backups are checked every quarter by the team that keeps them and what was found is written down'.split(
    ' ',
  ),
  ar: 'تُراجع النسخ الاحتياطية كل ثلاثة أشهر لدى الفريق الذي يحفظها ويُكتب ما وُجد فيها ثم يُعالج في موعده'.split(' '),
} as const
export type Language = keyof typeof WORDS

export type Row = {
  readonly id: string
  readonly text: string
  readonly answer: string
  readonly index: string
  readonly change: string
}

/** About three lines each, always the same. */
export const rowsIn = (language: Language): readonly Row[] => {
  const words = WORDS[language]
  return Array.from({ length: ROWS }, (_, at) => ({
    id: `Q-${String(at + 1).padStart(3, '0')}`,
    text: Array.from({ length: 19 + (at % 3) }, (_, n) => words[(at * 7 + n * 5) % words.length]).join(' '),
    answer: at % 3 === 0 ? 'Largely' : 'Fully and checked',
    index: `${(at * 13) % 101}%`,
    change: `+${((at * 7) % 90) / 10}`,
  }))
}

/** Shares of a radar's axes, another for each. */
export const sharesOf = (radar: number, series: number): readonly number[] =>
  AXES.map((_, axis) => 0.25 + (((axis + 1) * (radar + 2) * (series + 3)) % 11) / 15)

export type ToPdf = { readonly language: Language }
export type FromPdf = { readonly bytes: Uint8Array<ArrayBuffer> }

/** Arabic and Persian letters as Unicode's presentation forms: [isolated, final, initial, medial]; two forms join only to the right. */
const forms = new Map<number, readonly number[]>()

const give = (letter: number, first: number, count: number) =>
  forms.set(
    letter,
    Array.from({ length: count }, (_, i) => first + i),
  )

/** Arabic block, in the order of Presentation Forms-B: letter and number of forms. */
const BASIC: readonly (readonly [number, number])[] = [
  [0x621, 1],
  [0x622, 2],
  [0x623, 2],
  [0x624, 2],
  [0x625, 2],
  [0x626, 4],
  [0x627, 2],
  [0x628, 4],
  [0x629, 2],
  [0x62a, 4],
  [0x62b, 4],
  [0x62c, 4],
  [0x62d, 4],
  [0x62e, 4],
  [0x62f, 2],
  [0x630, 2],
  [0x631, 2],
  [0x632, 2],
  [0x633, 4],
  [0x634, 4],
  [0x635, 4],
  [0x636, 4],
  [0x637, 4],
  [0x638, 4],
  [0x639, 4],
  [0x63a, 4],
  [0x641, 4],
  [0x642, 4],
  [0x643, 4],
  [0x644, 4],
  [0x645, 4],
  [0x646, 4],
  [0x647, 4],
  [0x648, 2],
  [0x649, 2],
  [0x64a, 4],
]
/** Letters of Persian and Urdu, from Presentation Forms-A: letter, first form, number of forms. */
const EXTENDED: readonly (readonly [number, number, number])[] = [
  [0x671, 0xfb50, 2],
  [0x679, 0xfb66, 4],
  [0x67e, 0xfb56, 4],
  [0x686, 0xfb7a, 4],
  [0x688, 0xfb88, 2],
  [0x691, 0xfb8c, 2],
  [0x698, 0xfb8a, 2],
  [0x6a4, 0xfb6a, 4],
  [0x6a9, 0xfb8e, 4],
  [0x6af, 0xfb92, 4],
  [0x6ba, 0xfb9e, 2],
  [0x6be, 0xfbaa, 4],
  [0x6c1, 0xfba6, 4],
  [0x6cc, 0xfbfc, 4],
  [0x6d2, 0xfbae, 2],
]

let next = 0xfe80
for (const [letter, count] of BASIC) {
  give(letter, next, count)
  next += count
}
for (const [letter, first, count] of EXTENDED) give(letter, first, count)

const LAM = 0x644
/** alef after lam → [isolated, final] ligature; writing them apart is wrong in every style */
const LAM_ALEF = new Map<number, readonly [number, number]>([
  [0x622, [0xfef5, 0xfef6]],
  [0x623, [0xfef7, 0xfef8]],
  [0x625, [0xfef9, 0xfefa]],
  [0x627, [0xfefb, 0xfefc]],
])

const TATWEEL = 0x640
const ZWNJ = 0x200c
const ZWJ = 0x200d

/** Marks are transparent to joining: they stand on a letter and pass the connection through. */
const isMark = (code: number) =>
  (code >= 0x610 && code <= 0x61a) ||
  (code >= 0x64b && code <= 0x65f) ||
  code === 0x670 ||
  (code >= 0x6d6 && code <= 0x6dc) ||
  (code >= 0x6df && code <= 0x6e4) ||
  (code >= 0x6e7 && code <= 0x6e8) ||
  (code >= 0x6ea && code <= 0x6ed)

const joining = (code: number) => code === TATWEEL || code === ZWJ
const joinsNext = (code: number) => joining(code) || forms.get(code)?.length === 4
const joinsPrevious = (code: number) => joining(code) || (forms.get(code)?.length ?? 0) > 1

function nextLetter(codes: readonly number[], at: number): number {
  let j = at + 1
  while (j < codes.length && isMark(codes[j] ?? 0)) j++
  return j
}

/**
 * Logical text to logical text in presentation forms: letters joined by Unicode's joining rules, lam-alef always a
 * ligature, marks and everything else untouched (ZWJ and ZWNJ do their work and go).
 */
export function shape(text: string): string {
  const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  const out: number[] = []
  let fromPrevious = false
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0
    if (isMark(code)) {
      out.push(code)
      continue
    }
    const shapes = forms.get(code)
    if (!shapes) {
      if (code !== ZWNJ && code !== ZWJ) out.push(code)
      fromPrevious = joining(code)
      continue
    }
    const j = nextLetter(codes, i)
    const ligature = code === LAM ? LAM_ALEF.get(codes[j] ?? 0) : undefined
    if (ligature) {
      out.push(fromPrevious ? ligature[1] : ligature[0], ...codes.slice(i + 1, j))
      i = j
      fromPrevious = false
      continue
    }
    const toNext = joinsNext(code) && joinsPrevious(codes[j] ?? 0)
    const back = fromPrevious && joinsPrevious(code)
    out.push(shapes[back ? (toNext ? 3 : 1) : toNext ? 2 : 0] ?? code)
    fromPrevious = joinsNext(code)
  }
  return out.map((code) => String.fromCharCode(code)).join('')
}

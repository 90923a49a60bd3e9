/** Numbers, dates, plurals and isolation in one language; the only place where a number becomes text. */

export type Digits = 'latn' | 'arab'

/** CLDR plural categories a language may need; `#` in a form stands for the formatted number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** Text makers of one language. Percent and rounding (half up, once) exist only here. */
export type Format = ReturnType<typeof createFormat>

const ISOLATE = '\u2068'
const ISOLATE_LTR = '\u2066'
const POP = '\u2069'

/** Intl formatters are slow to make and are asked for again and again. */
function remembered<T>(make: (options: Intl.NumberFormatOptions & Intl.DateTimeFormatOptions) => T) {
  const made = new Map<string, T>()
  return (options: Intl.NumberFormatOptions & Intl.DateTimeFormatOptions): T => {
    const key = JSON.stringify(options)
    const known = made.get(key) ?? make(options)
    made.set(key, known)
    return known
  }
}

/** Numbers of one locale. */
function numberTexts(locale: string) {
  const numbers = remembered((options) => new Intl.NumberFormat(locale, options))
  const decimalsOf = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  return {
    /** a plain number */
    number: (value: number, decimals = 0) => numbers(decimalsOf(decimals)).format(value),
    /** as many decimals as it has, three at most */
    decimal: (value: number) => numbers({ maximumFractionDigits: 3 }).format(value),
    /** bytes as kB or MB, rounded up */
    size: (bytes: number) => {
      const [unit, value] =
        bytes < 1_000_000
          ? (['kilobyte', Math.ceil(bytes / 1000)] as const)
          : (['megabyte', Math.ceil(bytes / 1e5) / 10] as const)
      return numbers({ style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
    },
    /** a share 0…1 as percent; null as a dash */
    percent: (share: number | null, decimals = 0) =>
      share === null ? '–' : numbers({ style: 'percent', ...decimalsOf(decimals) }).format(share),
    /** a difference of shares −1…1 as signed percentage points, one decimal; null as a dash */
    points: (delta: number | null) =>
      delta === null
        ? '–'
        : numbers({ ...decimalsOf(1), signDisplay: 'exceptZero' })
            .format(delta * 100)
            .replace('-', '−'),
  }
}

/** Day before month in English too: most who read English here do not live where the month comes first. */
const DATE_LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' }

/** Dates of one language, in the Gregorian calendar and without a time zone of their own. */
function dateTexts(language: string, digits: Digits) {
  const locale = `${DATE_LOCALES[language] ?? language}-u-nu-${digits}-ca-gregory`
  const dates = remembered((options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
  const midnight = (iso: string) => new Date(`${iso}T00:00:00Z`)
  return {
    /** an ISO date (YYYY-MM-DD) in words */
    date: (iso: string) => dates({ day: 'numeric', month: 'long', year: 'numeric' }).format(midnight(iso)),
    /** an ISO date, short enough for an axis */
    shortDate: (iso: string) => dates({ month: 'short', year: 'numeric' }).format(midnight(iso)),
  }
}

/** Formatters for a BCP 47 language and a digit set. */
export function createFormat(language: string, digits: Digits = 'latn') {
  const locale = `${language}-u-nu-${digits}`
  const rules = new Intl.PluralRules(language)
  const numbers = numberTexts(locale)
  let lists: Intl.ListFormat | undefined
  return {
    language,
    digits,
    ...numbers,
    ...dateTexts(language, digits),
    /** the form for a count; `#` becomes the number */
    plural: (count: number, forms: PluralForms) =>
      (forms[rules.select(count)] ?? forms.other).replaceAll('#', numbers.number(count)),
    /** "a, b and c" */
    list(items: readonly string[]): string {
      lists ??= new Intl.ListFormat(language, { type: 'conjunction' })
      return lists.format(items)
    },
    /** a language's name, by its code; the code itself when it has none */
    languageName: (code: string) => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code,
    /** somebody's words inside our sentence: their direction stays theirs */
    isolate: (text: string) => `${ISOLATE}${text}${POP}`,
    /** an id, a version or a path inside any sentence */
    isolateLtr: (text: string) => `${ISOLATE_LTR}${text}${POP}`,
  }
}

/** Browsers let a year have six digits; documents keep four. */
export const LAST_DAY = '9999-12-31'

/** A day a document can keep, as a date input gives it. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && text > '0000'

/** How hard an English text is to read: the school grade of Flesch and Kincaid (1975). */

const SILENT = /(?:[^laeiouycsgxzh]es|[^dt]ed|[^l]e)$/

function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const spoken = letters.replace(SILENT, (ending) => ending.charAt(0)).replace(/^y/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

/** The words of a text in any language: whatever stands between blanks and holds a letter or a digit. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** The grade of one text: roughly the years of school it takes; below 0 for baby talk, 0 for a text without words. */
export function gradeOf(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return 0
  const sentences = Math.max(1, text.split(/[.!?;:]+(?:\s|$)/).filter((part) => wordsOf(part).length > 0).length)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

/** The mean of the grades of several texts; 0 for none. */
export function averageGrade(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + gradeOf(text), 0) / texts.length
}

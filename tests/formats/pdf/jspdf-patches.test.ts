import { describe, expect, it } from 'vitest'
import { arabicPluginsAbsent, lettersForForms, patchedJsPDF } from '../../../src/formats/write/pdf/jspdf-patches.ts'

describe('patchedJsPDF', () => {
  it('finds jsPDF’s Arabic plugins before it removes them, and none after', () => {
    expect(arabicPluginsAbsent()).toBe(false)
    patchedJsPDF()
    expect(arabicPluginsAbsent()).toBe(true)
  })

  it('is the same jsPDF however often it is asked for', () => {
    expect(patchedJsPDF()).toBe(patchedJsPDF())
  })
})

describe('lettersForForms', () => {
  it('maps presentation forms to letters, ligatures in drawing order, and leaves the rest', () => {
    expect(lettersForForms('<0012><fee2>')).toBe('<0012><0645>')
    expect(lettersForForms('<0013><fefb>')).toBe('<0013><06270644>')
    expect(lettersForForms('<0014><0041>')).toBe('<0014><0041>')
  })
})

/** What a plan is handed over as: tables for spreadsheets, tasks for calendars. */
import { describe, expect, it } from 'vitest'
import { type CalendarTask, writeCalendar } from '../../src/formats/write/calendar.ts'
import { writeCsv } from '../../src/formats/write/csv.ts'
import { csvCells } from './csv-cells.ts'

describe('CSV', () => {
  it('is read back field by field, whatever stands in them', () => {
    const naughty = [
      ['plain', 'a,b', 'say "so"', 'two\r\nlines', ' outer ', '', 'خطة, «عمل»', '🧭'],
      ['a\nb', '"', ',', '\u2028', '\u202e', "it's", '0', 'x\ty'],
    ]
    expect(csvCells(writeCsv(naughty))).toEqual(naughty)
  })

  it('lets no spreadsheet take a field for a formula', () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("x","y")']
    expect(csvCells(writeCsv([formulas]))).toEqual([formulas.map((text) => `'${text}`)])
    expect(writeCsv([['a=1', '1-2']])).toBe('\ufeffa=1,1-2\r\n')
  })
})

describe('A calendar', () => {
  const task: CalendarTask = { id: 'a1', summary: 'Do it', description: '', status: 'planned', due: '2026-03-09' }
  const written = (...tasks: readonly CalendarTask[]) => writeCalendar(tasks, '2026-01-02T03:04:05.678Z')

  it('holds a task with its day, its state and a name of its own that stays', () => {
    expect(written(task, { ...task, id: 'a2', status: 'done', due: undefined, doneOn: '2026-02-01' })).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Mizan//Plan//EN',
        'BEGIN:VTODO',
        'UID:a1@mizan',
        'DTSTAMP:20260102T030405Z',
        'SUMMARY:Do it',
        'DUE;VALUE=DATE:20260309',
        'STATUS:NEEDS-ACTION',
        'END:VTODO',
        'BEGIN:VTODO',
        'UID:a2@mizan',
        'DTSTAMP:20260102T030405Z',
        'SUMMARY:Do it',
        'STATUS:COMPLETED',
        'COMPLETED:20260201T000000Z',
        'END:VTODO',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  it('folds at 75 octets, never inside a character, and says the same unfolded', () => {
    const summary = `${'خطة العمل 🧭 '.repeat(20)}end`
    const text = written({ ...task, summary })
    const lines = text.split('\r\n')
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
    expect(lines.length).toBeGreaterThan(15)
    expect(text).not.toContain('\ufffd')
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}\r\n`)
  })

  it('escapes what would end a value, and drops what a calendar cannot hold', () => {
    const text = written({ ...task, summary: 'a;b,c\\d\r\nEND:VCALENDAR\u0000\ud800', description: 'x\ry\nz' })
    expect(text).toContain('SUMMARY:a\\;b\\,c\\\\d\\nEND:VCALENDAR  \r\n')
    expect(text).toContain('DESCRIPTION:x\\ny\\nz\r\n')
    expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1)
  })
})

/** iCalendar (RFC 5545): work to do, as a calendar or task list takes it in. */
import type { Action } from '../../engine/roadmap.ts'

export type CalendarTask = {
  /** stays the same, so that a second import changes the task instead of adding one */
  readonly id: string
  readonly summary: string
  readonly description: string
  readonly status: Action['status']
  /** YYYY-MM-DD */
  readonly due?: string | undefined
  readonly doneOn?: string | undefined
}

const STATUS: Readonly<Record<Action['status'], string>> = {
  planned: 'NEEDS-ACTION',
  started: 'IN-PROCESS',
  done: 'COMPLETED',
  dropped: 'CANCELLED',
}

/** Control characters cannot stand in a calendar, nor half a surrogate pair in UTF-8. */
const FORBIDDEN = /[\p{Cc}\p{Surrogate}]/gu

const escaped = (text: string) =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll(FORBIDDEN, ' ').replaceAll(/[\\;,]/g, '\\$&'))
    .join('\\n')

const octets = (character: string) => encodeURIComponent(character).replaceAll(/%../g, 'x').length

/** At most 75 octets to a line, never inside a character; a line that goes on begins with a space. */
function folded(line: string): string {
  let text = ''
  let length = 0
  for (const character of line) {
    const size = octets(character)
    if (length + size > 75) {
      text += '\r\n '
      length = 1
    }
    text += character
    length += size
  }
  return `${text}\r\n`
}

const day = (date: string) => date.replaceAll('-', '')

function taskLines({ id, summary, description, status, due, doneOn }: CalendarTask, stamp: string): readonly string[] {
  return [
    'BEGIN:VTODO',
    `UID:${id}@mizan`,
    `DTSTAMP:${stamp}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(due === undefined ? [] : [`DUE;VALUE=DATE:${day(due)}`]),
    `STATUS:${STATUS[status]}`,
    ...(status === 'done' && doneOn !== undefined ? [`COMPLETED:${day(doneOn)}T000000Z`] : []),
    'END:VTODO',
  ]
}

/** The tasks as one iCalendar file. `now` is an ISO instant in UTC; what a calendar cannot hold becomes a space. */
export function writeCalendar(tasks: readonly CalendarTask[], now: string): string {
  const stamp = `${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mizan//Plan//EN',
    ...tasks.flatMap((task) => taskLines(task, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('')
}

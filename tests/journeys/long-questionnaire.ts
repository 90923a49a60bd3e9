import type { Questionnaire } from '../../src/engine/questionnaire.ts'

const DOMAINS = ['Doors', 'Devices', 'Accounts', 'Copies', 'Partners', 'People', 'Watching', 'Recovery'] as const
const QUESTIONS = 106

/** More questions than anybody fills in for a test by hand: 106 in eight domains, each with the same four steps. */
export function longQuestionnaire(): Questionnaire {
  const ids = Array.from({ length: QUESTIONS }, (_, at) => at)
  const perDomain = Math.ceil(QUESTIONS / DOMAINS.length)
  return {
    format: 'mizan/questionnaire',
    formatVersion: 1,
    id: 'long-walk',
    version: '1.0.0',
    language: 'en',
    title: 'A long walk',
    purpose: 'To be filled in without a mouse.',
    scales: [
      {
        id: 'four',
        inPlace: 2,
        steps: ['Never', 'Sometimes', 'Mostly', 'Always'].map((label, value) => ({ id: `s${value}`, value, label })),
      },
    ],
    domains: DOMAINS.map((title, position) => ({
      id: `d${position + 1}`,
      title,
      questions: ids.slice(position * perDomain, (position + 1) * perDomain).map((at) => ({
        id: `W-${String(at + 1).padStart(3, '0')}`,
        type: 'single' as const,
        text: `Practice ${at + 1} of ${title.toLowerCase()} is written down, known to those who need it, and looked at every year`,
        scale: 'four',
      })),
    })),
  }
}

import type { Format } from '../format.ts'

/** What a sentence may need beside its code: ids, names of fields, limits. */
type Params = Readonly<Record<string, string | number>>

/** A problem of a file as data; `code` must be one that has a sentence here. */
type Worded<Code extends string> = {
  readonly code: Code
  readonly params?: Params
  readonly line?: number
  readonly column?: number
  readonly place?: { readonly kind: keyof typeof places; readonly id: string }
}

const places = {
  question: 'question',
  domain: 'domain',
  section: 'section',
  group: 'layer',
  scale: 'scale',
  level: 'level step',
  cap: 'cap',
  target: 'target',
  framework: 'framework',
  board: 'board',
  fact: 'fact',
  category: 'category',
}

/** What should have stood where a text is not JSON. */
const expectations: Readonly<Record<string, string>> = {
  value: 'a value (text in double quotes, a number, true, false, null, a list or an object)',
  key: 'a key in double quotes',
  colon: 'a colon',
  comma: 'a comma or a closing bracket',
  end: 'the end of the file',
  quote: 'a closing double quote',
  escape: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX',
  'escaped-control': 'no line break or control character inside a text (write \\n)',
}

const types: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
}

const answers: Readonly<Record<string, string>> = {
  single: 'the id of one step of its scale',
  multiple: 'a list of choice ids',
  number: 'a number',
  text: 'a text',
}

/** What can be wrong with a file: what, where, and what to do about it. */
export const problems = (f: Format) => {
  const id = (value: string | number | undefined) => f.isolateLtr(String(value ?? ''))
  const count = (value: string | number | undefined) => f.decimal(Number(value))
  const size = (bytes: string | number | undefined) => `${f.decimal(Math.ceil(Number(bytes) / 1e5) / 10)} MB`
  const quoted = (value: string | number | undefined) => `“${f.isolate(String(value ?? ''))}”`
  const found = (p: Params) => (p['found'] === '' ? 'the file ends' : `there is ${quoted(p['found'])}`)

  const what = {
    'file-too-large': (p: Params) =>
      `The file has ${size(p['found'])}; at most ${size(p['most'])} can be opened. Split it, or leave out what is not needed.`,
    'file-empty': () => 'The file is empty. Choose another one, or export it again.',
    'not-utf8': () => 'This is not a text file in UTF-8. Choose the JSON file, or save it as UTF-8.',
    'pdf-without-data': () =>
      'This PDF carries no data of Mizan. Open the JSON file of the assessment, or make the report again with its data attached.',
    'pdf-changed': () =>
      'The data in this PDF is not what was written: it was damaged on its way, or changed. Use another copy of the PDF.',
    'json-syntax': (p: Params) =>
      `This is not valid JSON: ${found(p)} where ${expectations[p['expected'] ?? ''] ?? ''} is expected.`,
    'json-too-deep': (p: Params) =>
      `More than ${count(p['most'])} lists and objects lie within each other. No Mizan file needs that.`,
    'json-too-many-values': (p: Params) =>
      `The file holds more than ${count(p['most'])} values. Split it into several.`,
    'json-too-many-keys': (p: Params) =>
      `An object here has more than ${count(p['most'])} keys. No Mizan file needs that.`,
    'duplicate-key': (p: Params) => `The key ${id(p['key'])} stands here a second time. Keep one of the two.`,
    'reserved-key': (p: Params) =>
      `${id(p['key'])} cannot be a key, because programs give it a meaning of its own. Rename it.`,
    'lone-surrogate': () => 'A \\u escape here is half a character. Write both halves, or the character itself.',
    'number-too-large': (p: Params) =>
      `The number ${id(p['found'])} is too large to be kept exactly. Use a smaller one.`,
    'not-a-mizan-file': (p: Params) =>
      `This is no file that Mizan knows: its ${id('format')} is ${p['found'] === '' ? 'missing' : quoted(p['found'])}. A questionnaire says ${id('mizan/questionnaire')}, an assessment ${id('mizan/assessment')}, a backup ${id('mizan/backup')}.`,
    'format-newer': (p: Params) =>
      `The file uses format version ${count(p['found'])}, made by a newer Mizan; this one knows ${count(p['known'])}. Reload the page to get the newest version, then open the file again.`,
    missing: (p: Params) => `${id(p['field'])} is missing. Add it.`,
    'unknown-key': (p: Params) => `The format has no ${id(p['field'])} here. Check the spelling, or take it out.`,
    'wrong-type': (p: Params) => `${id(p['field'])} must be ${types[p['expected'] ?? ''] ?? id(p['expected'])}.`,
    'not-one-of': (p: Params) => `${id(p['field'])} must be one of: ${id(p['options'])}.`,
    'empty-text': (p: Params) => `${id(p['field'])} is empty. Write a text, or take the key out if it is optional.`,
    'too-long': (p: Params) => `${id(p['field'])} is longer than ${count(p['most'])} characters. Shorten it.`,
    'too-few': (p: Params) =>
      `${id(p['field'])} needs at least ${f.plural(Number(p['least']), { one: '# entry', other: '# entries' })}.`,
    'too-many': (p: Params) =>
      `${id(p['field'])} may have at most ${f.plural(Number(p['most']), { one: '# entry', other: '# entries' })}.`,
    'number-below': (p: Params) =>
      `${id(p['field'])} must be ${p['strictly'] ? 'more than' : 'at least'} ${count(p['least'])}.`,
    'number-above': (p: Params) => `${id(p['field'])} must be at most ${count(p['most'])}.`,
    'bad-form': (p: Params) =>
      `${id(p['field'])} has a form that the format does not know. Compare it with the format’s description.`,
    'bad-id': (p: Params) =>
      `${id(p['field'])} is not an id. An id has up to ${count(64)} Latin letters, digits, dots, underscores or hyphens and begins with a letter or digit.`,
    'reserved-id': (p: Params) =>
      `The word in ${id(p['field'])} cannot be an id, because programs give it a meaning of its own. Choose another.`,
    'bad-language': (p: Params) =>
      `${id(p['field'])} is not a language code. Write one like ${id('en')}, ${id('ar')} or ${id('pt-BR')}.`,
    'bad-version': (p: Params) =>
      `${id(p['field'])} is not a version. Write three numbers with dots, like ${id('1.0.0')}.`,
    'bad-date': (p: Params) => `${id(p['field'])} is not a date. Write year, month and day like ${id('2026-01-31')}.`,
    'impossible-date': (p: Params) => `The day in ${id(p['field'])} is in no calendar. Correct it.`,
    'bad-time': (p: Params) => `${id(p['field'])} is not a time. Write it like ${id('2026-01-31T09:30:00Z')}.`,
    'bad-digest': (p: Params) =>
      `${id(p['field'])} is not a SHA-256 digest. It has ${count(64)} of the digits 0–9 and a–f.`,
    'bad-base64': (p: Params) =>
      `${id(p['field'])} is not Base64 of the right length. Use a file that Mizan has written.`,
    'bad-address': (p: Params) =>
      `${id(p['field'])} is not a web address. It begins with ${id('https://')} and holds no spaces.`,
    'bad-type': (p: Params) => `${id(p['field'])} is not a kind of file. Write one like ${id('image/png')}.`,
    'hidden-character': (p: Params) =>
      `${id(p['field'])} holds an invisible character that could hide or reorder what is read. Type the name again.`,
    'too-many-questions': (p: Params) =>
      `The questionnaire has ${count(p['found'])} questions; at most ${count(p['most'])} are possible. Split it into several.`,
    'other-questionnaire': (p: Params) =>
      `The assessment answers ${id(`${p['id']} ${p['version']}`)}, but the file holds ${id(`${p['foundId']} ${p['foundVersion']}`)}. Export it again where it was made.`,
    'answer-without-question': (p: Params) =>
      `There is an answer to question ${id(p['id'])}, which the questionnaire in this file does not have. The file is not opened, so that no answer gets lost. Correct the id, or take the answer out.`,
    'wrong-answer': (p: Params) => `The answer must be ${answers[p['type'] ?? ''] ?? ''}. Correct its value.`,
    'unknown-option': (p: Params) => `${id(p['id'])} is none of the options here. Use the id of one of them.`,
    'unknown-fact': (p: Params) => `The questionnaire asks for no fact ${id(p['id'])}. Correct the id, or take it out.`,
    'attachment-without-answer': (p: Params) =>
      `The file holds an attachment ${id(p['id'])} that no answer names. Export it again where it was made.`,
    'attachment-changed': (p: Params) =>
      `The evidence file ${f.isolate(String(p['name']))} is not the one that was kept: its fingerprint (SHA-256) differs, so it was changed or damaged on the way. Export it again where it was made.`,
    'attachment-size': (p: Params) =>
      `The attachment ${id(p['id'])} has ${f.plural(Number(p['found']), { one: '# byte', other: '# bytes' })}, but its answer says ${count(p['said'])}: it is damaged. Export it again where it was made.`,
    'backup-changed': () =>
      'This backup is not the file that was written: it was damaged on its way, or changed. Use another copy of it.',
    'backup-questionnaire': (p: Params) =>
      `The backup lacks the questionnaire ${id(p['id'])} that this assessment answers. Make the backup again where it was made.`,
    'translation-of-other': (p: Params) =>
      `This translation is made for ${id(`${p['foundId']} ${p['foundVersion']}`)}, not for ${id(`${p['id']} ${p['version']}`)}. Bring it up to date and change both.`,
    'translation-language': (p: Params) =>
      `The translation filed under ${id(p['language'])} says it is in another language. Make both agree.`,
    'translation-of-own-language': (p: Params) =>
      `The questionnaire itself is in ${id(p['language'])} already. Change its own texts, or the language of the translation.`,
    'translation-unknown-id': (p: Params) =>
      `The questionnaire has no ${id(p['id'])} here, so this translation would never be seen. Correct the id.`,
    'band-needs-from': () =>
      `The step has no ${id('from')}. With bands every step says from which index (0 to 1) it is reached.`,
    'bands-not-ascending': () => 'The values of the bands must ascend. Put them in order, without equal ones.',
    'bands-start-at-zero': () => `The first ${id('from')} must be ${count(0)}, so that every index has a step.`,
    'bands-turn': () => 'The scores of the bands rise and fall. They must go one way throughout.',
    'cap-outside-domain': (p: Params) =>
      `The cap limits the domain ${id(p['domain'])}, and ${id(p['id'])} is not one of its questions. Name only its own.`,
    'caps-need-levels': () =>
      'A cap limits a level, but the questionnaire declares none. Add levels, or take the cap out.',
    'condition-cycle': (p: Params) =>
      `The condition of ${id(p['id'])} depends on itself through other questions. Break the circle.`,
    'condition-needs-number': (p: Params) =>
      `A comparison of ${id(p['question'])} by ${id(p['op'])} needs a number as its value.`,
    'condition-op-unfit': (p: Params) =>
      `${id(p['question'])} cannot be compared by ${id(p['op'])}. Use an operator that fits its type.`,
    'condition-too-deep': (p: Params) =>
      `The condition is nested more than ${count(p['most'])} times. Make it simpler.`,
    'condition-unknown-option': (p: Params) =>
      `${id(p['question'])} has no option ${id(p['value'])}. Name one of its options.`,
    'duplicate-id': (p: Params) => `The id ${id(p['id'])} is used twice. Give one of the two an id of its own.`,
    'first-step-asks': () =>
      'The lowest step cannot ask for anything: it is where everybody begins. Add a step below it.',
    'headline-needs-levels': () =>
      'A headline needs levels, but the questionnaire declares none. Add levels, or take the headline out.',
    'min-above-max': () => `${id('min')} is above ${id('max')}. Swap or correct them.`,
    'no-points': () => 'No choice has points, so no answer could score. Give at least one choice more than 0.',
    'no-questions': (p: Params) =>
      `The domain ${id(p['id'])} has neither questions nor sections. Add some, or take it out.`,
    'nothing-scored': () => 'No question is scored: all are text. Add at least one that is.',
    'questions-and-sections': (p: Params) =>
      `The domain ${id(p['id'])} has questions and sections. Put the questions into a section.`,
    'rollup-needs-groups': () =>
      `The roll-up is ${id('groups')}, but the questionnaire has none. Add groups, or choose another roll-up.`,
    'rollup-needs-sections': () =>
      `The roll-up is ${id('sections')}, but the domain has none. Add sections, or choose ${id('questions')}.`,
    'score-falls': () => 'The score falls while the value rises. A better step must not score less.',
    'steps-not-ascending': () => 'The steps must ascend. Put them in order, without equal ones.',
    'tier-needs-met': () => `The tier model needs ${id('met')}: the value from which a question counts as met.`,
    'unknown-domain': (p: Params) => `There is no domain or layer ${id(p['id'])}. Correct the id.`,
    'unknown-framework': (p: Params) =>
      `There is no framework ${id(p['id'])}. Add it to ${id('frameworks')}, or correct the id.`,
    'unknown-level': (p: Params) => `There is no level step ${id(p['id'])}. Correct the id.`,
    'unknown-profile': (p: Params) =>
      `No level step asks for the profile ${id(p['id'])}. Correct the id, or add the step.`,
    'unknown-question': (p: Params) => `There is no question ${id(p['id'])}. Correct the id.`,
    'unknown-scale': (p: Params) => `There is no scale ${id(p['id'])}. Add it to ${id('scales')}, or correct the id.`,
    'unknown-step': (p: Params) => `The scale has no step ${id(p['id'])}. Correct the id.`,
    'unknown-target': (p: Params) =>
      `The questionnaire has no target ${id(p['id'])}. Choose one that it has, or take it out.`,
    'weight-too-small': () =>
      `The weight is too small to make a difference. Use ${count(1)} and weigh the others against it.`,
  }

  const where = ({ line, column, place }: Worded<keyof typeof what>) => {
    const parts = [
      ...(line === undefined ? [] : [`line ${f.number(line)}`]),
      ...(column === undefined ? [] : [`column ${f.number(column)}`]),
      ...(place === undefined ? [] : [`${places[place.kind]} ${id(place.id)}`]),
    ].join(', ')
    return parts === '' ? '' : `${parts.charAt(0).toUpperCase()}${parts.slice(1)}: `
  }

  return {
    /** One sentence or two for a problem of a file: where, what, and what to do. */
    sentence: (problem: Worded<keyof typeof what>) => `${where(problem)}${what[problem.code](problem.params ?? {})}`,
    what,
    /** Why a file could not be read to its end. */
    unread: {
      'too-long': (seconds: number) =>
        `Reading it took more than ${f.plural(seconds, { one: '# second', other: '# seconds' })} and was stopped. Close other tabs and try again, or split the file.`,
      cancelled: () => 'Reading it was cancelled.',
      unreadable: () =>
        'The browser could not read it. It may have been moved, changed or removed since it was chosen. Choose it again.',
      broken: () =>
        'The browser ended the reading, perhaps for lack of memory. Close other tabs, reload the page and try again.',
    },
    reading: (file: string) => `Reading ${f.isolate(file)}…`,
  }
}

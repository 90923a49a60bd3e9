/** Everything by which a PDF can act, call or carry something (ISO 32000-1, 7.5.2, 12.6, 12.7, 13). */
const ACTIVE = new Set(
  [
    ...['JavaScript', 'JS', 'Launch', 'AA', 'URI', 'GoToR', 'GoToE', 'SubmitForm', 'ImportData', 'ResetForm'],
    ...['AcroForm', 'XFA', 'RichMedia', 'Movie', 'Sound', 'Rendition', 'Named', 'Thread', 'Trans', '3D'],
    ...['EmbeddedFile', 'EmbeddedFiles', 'Filespec', 'AF', 'Encrypt', 'Collection', 'Perms'],
  ].map((name) => `/${name}`),
)

/** What ends what a name cannot stand in, by what begins it: a stream, a comment. */
const SKIPPED = [
  { begins: 'stream\n', ends: 'endstream' },
  { begins: 'stream\r\n', ends: 'endstream' },
  { begins: '%', ends: '\n' },
] as const
const HEX = /<[0-9A-Fa-f\s]*>/g

/** The objects without streams, comments and text strings, which are told by their escapes and pairs of brackets. */
function withoutTexts(source: string): string {
  let kept = ''
  let depth = 0
  for (let at = 0; at < source.length; at++) {
    const char = source[at]
    if (depth > 0) {
      if (char === '\\') at++
      else if (char === '(') depth++
      else if (char === ')') depth--
      continue
    }
    const skipped = SKIPPED.find(({ begins }) => source.startsWith(begins, at))
    if (skipped) at = (source.indexOf(skipped.ends, at) + 1 || source.length) + skipped.ends.length - 2
    else if (char === '(') depth++
    else kept += char
  }
  if (depth > 0) throw new Error('A text in the PDF is not closed.')
  return kept
}

/** The active names in the objects of a PDF in which nothing is packed; what stands in texts and streams does not count. */
export function activeNames(source: string): readonly string[] {
  const bare = withoutTexts(source).replaceAll(HEX, '')
  const names = [...bare.matchAll(/\/[^\s()<>[\]{}/%]+/g)].map(([name]) => name)
  // To begin with a certain page is no action; an action is a dictionary or a reference to one.
  const opens = /\/OpenAction\s*(?:<<|\d+ \d+ R)/.test(bare) ? ['/OpenAction'] : []
  return [...new Set([...names.filter((name) => ACTIVE.has(name)), ...opens])].sort()
}

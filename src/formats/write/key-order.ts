/** Every key of the three formats, in the order a person wants to read them. */
const KEYS = [
  ...[
    '$schema',
    'format',
    'formatVersion',
    'assessment',
    'id',
    'questionnaire',
    'version',
    'language',
    'subject',
    'date',
    'status',
  ],
  ...['annotation', 'sample', 'previous', 'createdAt', 'updatedAt', 'type', 'state', 'question', 'op', 'value', 'name'],
  ...[
    'publisher',
    'title',
    'short',
    'label',
    'text',
    'purpose',
    'audience',
    'description',
    'respondent',
    'meaning',
    'why',
    'minutes',
  ],
  ...['howScored', 'license', 'terms', 'notes', 'framework', 'ref', 'target', 'classification', 'frameworks', 'scales'],
  ...['reason', 'note', 'evidence', 'owner', 'due', 'flagged', 'confidence', 'carried', 'points', 'exclusive'],
  ...['score', 'scale', 'descriptors', 'choices', 'attainable', 'unit', 'min', 'max', 'bands', 'input', 'guidance'],
  ...[
    'weight',
    'core',
    'must',
    'tier',
    'minimums',
    'impact',
    'effort',
    'notApplicable',
    'evidenceFrom',
    'question',
    'op',
  ],
  ...['all', 'any', 'not', 'when', 'upTo', 'first', 'after', 'nextSteps', 'references', 'replaces', 'idea', 'rollup'],
  ...['model', 'share', 'met', 'from', 'profile', 'steps', 'inPlace', 'rule', 'over', 'atMostAboveWeakest'],
  ...['index', 'headline', 'level', 'eachDomain', 'each', 'of', 'domains', 'questions', 'sections', 'groups'],
  ...['valueAtMost', 'limit', 'domain', 'notice', 'scoring', 'levels', 'caps', 'indexBands', 'facts', 'options'],
  ...['categories', 'upToTier', 'targets', 'rows', 'apart', 'boards', 'translations', 'answers'],
]

const ORDER = new Map(KEYS.map((key, position) => [key, position]))

/** The rank of a key in written files, from 0; ids and other keys of nobody's choosing come last, all alike. */
export function orderOf(key: string): number {
  return ORDER.get(key) ?? KEYS.length
}

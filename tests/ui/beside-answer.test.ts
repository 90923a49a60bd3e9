import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/engine/assessment.ts'
import { withBeside } from '../../src/ui/questions/beside.ts'

/** Everything that may stand beside an answer. */
const full: Answer = {
  state: 'answered',
  value: '2',
  note: 'seen',
  evidence: 'minutes of May',
  links: ['https://example.org/policy'],
  files: [{ id: 'f1', name: 'policy.pdf', type: 'application/pdf', bytes: 5, sha256: '0'.repeat(64) }],
  target: 4,
  owner: 'Nadia',
  due: '2026-09-01',
  flagged: true,
  confidence: 'high',
}

describe('what stands beside an answer', () => {
  it('stays, all of it, whatever becomes of the answer', () => {
    expect(withBeside(full, full)).toEqual(full)
    const { state: _state, value: _value, ...beside } = full
    expect(withBeside(undefined, full)).toEqual({ ...beside, state: 'unanswered' })
    expect(withBeside({ state: 'not-sure' }, full)).toEqual({ ...beside, state: 'not-sure' })
  })

  it('an empty list of links or files says nothing', () => {
    expect(withBeside({ state: 'not-sure' }, { links: [], files: [] })).toEqual({ state: 'not-sure' })
    expect(withBeside(undefined, { links: [], files: [] })).toBeUndefined()
  })
})

/** The binding set, sorted for reading: what stands at an answer and what is still open. */
import { type BindingNode, binding } from '../../../engine/binding.ts'
import type { CapResult, Result } from '../../../engine/result.ts'
import type { Explained } from './explain/breakdown.ts'

export type HeldDomain = {
  readonly domain: string
  /** the step asked of this domain */
  readonly to: number
  /** given answers that must all rise */
  readonly rise: readonly string[]
  /** questions without an answer that must all be answered well enough */
  readonly open: readonly string[]
  /** of these, `othersNeeded` must rise */
  readonly others: readonly string[]
  readonly othersNeeded: number
  /** the index needed here, or null */
  readonly index: number | null
}

export type HeldBack = {
  readonly step: number
  readonly next: number
  readonly domains: readonly HeldDomain[]
  readonly caps: readonly CapResult[]
  /** the overall index needed, or null */
  readonly index: number | null
  /** how many given answers hold the step by themselves, those behind a cap included */
  readonly holding: number
  /** how many open questions do */
  readonly open: number
}

/** `top`: nothing holds it back; `none`: there is no step at all. */
export type Reading = HeldBack | 'top' | 'none'

/** What holds a level back. */
export function heldBack({ spoken, input, result }: Explained, node: BindingNode): Reading {
  const step = stepOf(result, node)
  if (step === null) return 'none'
  const bound = binding(spoken, input, result, node)
  if (!bound) return 'top'
  const domains = bound.domains.map(({ required, ...rest }): HeldDomain => {
    const isOpen = (id: string) => ['unanswered', 'undecided'].includes(result.questions[id]?.state ?? 'unanswered')
    return { ...rest, rise: required.filter((id) => !isOpen(id)), open: required.filter(isOpen) }
  })
  const rising = new Set([...domains.flatMap(({ rise }) => rise), ...bound.caps.flatMap(({ because }) => because)])
  const open = domains.reduce((sum, domain) => sum + domain.open.length, 0)
  return { step, next: bound.next, domains, caps: bound.caps, index: bound.index, holding: rising.size, open }
}

function stepOf(result: Result, node: BindingNode): number | null {
  if (node.kind === 'headline') return result.headline?.step ?? null
  return (node.kind === 'group' ? result.groups : result.domains)[node.id]?.level?.step ?? null
}

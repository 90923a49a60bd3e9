import type { Result } from '../engine/result.ts'

/** The figures lists, sparklines and trends are drawn from; copied from a result, never read as truth. */
export type Summary = {
  /** the engine version that made them; another version means: compute them again */
  readonly engine: string
  /** position of the headline in the level steps; null without a headline rule or when nothing applies */
  readonly step: number | null
  readonly provisional: boolean
  /** 0…1, or null when nothing counts */
  readonly index: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly completeness: number | null
  /** domain id → index */
  readonly domains: Readonly<Record<string, number | null>>
  /** domain id → completeness; older summaries lack it and are computed again where it is shown */
  readonly answered?: Readonly<Record<string, number | null>>
  /** domain id → level, of the domains that have one; made since `answered` is */
  readonly levels?: Readonly<Record<string, { readonly step: number | null; readonly provisional: boolean }>>
}

/** The summary of a result. Provisional without a headline means: not complete. */
export function summarize(result: Result): Summary {
  const { index, lower, upper, completeness } = result.overall
  const ofDomains = (figure: 'index' | 'completeness') =>
    Object.fromEntries(Object.entries(result.domains).map(([id, domain]) => [id, domain[figure]]))
  return {
    engine: result.engine,
    step: result.headline?.step ?? null,
    provisional: result.headline?.provisional ?? completeness !== 1,
    index,
    lower,
    upper,
    completeness,
    domains: ofDomains('index'),
    answered: ofDomains('completeness'),
    levels: Object.fromEntries(
      Object.entries(result.domains).flatMap(([id, { level }]) =>
        level ? [[id, { step: level.step, provisional: level.provisional }]] : [],
      ),
    ),
  }
}

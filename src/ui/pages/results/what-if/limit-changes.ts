/** Which caps fall away, stay or come with the tried answers. */
import type { CapResult, Result } from '../../../../engine/result.ts'

export type LimitChange = Pick<CapResult, 'id' | 'limit' | 'domain'> & { readonly kind: 'gone' | 'stays' | 'comes' }

/** The recorded caps first, each gone or still there, then the new ones. */
export function limitChanges(recorded: Pick<Result, 'caps'>, tried: Pick<Result, 'caps'>): readonly LimitChange[] {
  const has = (caps: readonly CapResult[], id: string) => caps.some((cap) => cap.id === id)
  const told = ({ id, limit, domain }: CapResult, kind: LimitChange['kind']) => ({ id, limit, domain, kind })
  return [
    ...recorded.caps.map((cap) => told(cap, has(tried.caps, cap.id) ? 'stays' : 'gone')),
    ...tried.caps.filter((cap) => !has(recorded.caps, cap.id)).map((cap) => told(cap, 'comes')),
  ]
}

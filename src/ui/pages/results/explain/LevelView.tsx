import type { BindingNode } from '../../../../engine/binding.ts'
import type { LevelResult } from '../../../../engine/result.ts'
import { levelText } from '../../../../report/level-text.ts'
import { useAllWords } from '../../../words.ts'
import { HeldBackBody } from '../HeldBackBody.tsx'
import { heldBack } from '../held-back.ts'
import styles from './Explain.module.css'
import { useExplaining } from './explaining.ts'

/** A level, and what stands between it and the next. */
export function LevelView({ node }: { readonly node: BindingNode }) {
  const words = useAllWords()
  const { m } = words
  const explaining = useExplaining()
  const { spoken, result } = explaining
  const level = levelOf(result, node)
  const reading = heldBack(explaining, node)
  return (
    <>
      <p className={styles.figure}>{levelText(spoken, words, level)}</p>
      <HeldBackBody reading={reading} nothing={m.results.held.nothingHere} />
    </>
  )
}

function levelOf(result: ReturnType<typeof useExplaining>['result'], node: BindingNode): LevelResult | null {
  if (node.kind === 'headline') return result.headline
  return (node.kind === 'group' ? result.groups : result.domains)[node.id]?.level ?? null
}

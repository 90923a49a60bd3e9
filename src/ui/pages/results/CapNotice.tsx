import type { CapResult } from '../../../engine/result.ts'
import { Icon } from '../../controls/Icon.tsx'
import { useAllWords } from '../../words.ts'
import { AnswerLinks } from './AnswerLinks.tsx'
import { useExplaining } from './explain/explaining.ts'
import styles from './HoldsBack.module.css'

/** One cap: what it limits to, why it is there, and the answers that trigger it; quiet when it does not hold yet. */
export function CapNotice({ cap, quiet = false }: { readonly cap: CapResult; readonly quiet?: boolean }) {
  const { m } = useAllWords()
  const { spoken } = useExplaining()
  const notice = spoken.scoring?.caps?.find((declared) => declared.id === cap.id)?.notice
  const domain = spoken.domains.find((candidate) => candidate.id === cap.domain)
  return (
    <div className={styles.cap} data-quiet={quiet || undefined}>
      <Icon name="warning" />
      <div>
        <p>
          <b>{m.results.cap(spoken.scoring?.levels?.steps[cap.limit]?.title ?? '')}</b>
          {domain && ` · ${domain.title}`}
        </p>
        <p>{notice}</p>
        <AnswerLinks ids={cap.because} />
      </div>
    </div>
  )
}

import type { Redaction } from '../../../report/redact.ts'
import { useAllWords } from '../../words.ts'
import { Toggle } from './Toggle.tsx'

const PARTS = ['subject', 'names', 'notes', 'evidence'] as const

type Props = { readonly redaction: Redaction; readonly onChange: (redaction: Redaction) => void }

/** What this copy withholds. */
export function RedactionWish({ redaction, onChange }: Props) {
  const { m } = useAllWords()
  return (
    <fieldset>
      <legend className="visually-hidden">{m.reportWishes.redactionTitle}</legend>
      {PARTS.map((part) => (
        <Toggle
          key={part}
          checked={redaction[part]}
          onChange={(withheld) => onChange({ ...redaction, [part]: withheld })}
        >
          {m.reportWishes.redaction[part]}
        </Toggle>
      ))}
      <p className="small muted">{m.reportWishes.redactionHint}</p>
    </fieldset>
  )
}

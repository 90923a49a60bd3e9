import { useState } from 'react'
import { Field } from '../../../controls/Field.tsx'
import { useAllWords } from '../../../words.ts'
import type { TrialInputProps } from './trial-input.ts'
import styles from './WhatIf.module.css'

/** Another number; what is not one counts as no answer. */
export function NumberTrial({ question, answer, onTry }: TrialInputProps<'number'>) {
  const { m } = useAllWords()
  const value = answer?.state === 'answered' ? String(answer.value) : ''
  const [written, setWritten] = useState(value)
  const isSame = written.trim() !== '' && Number(written) === Number(value)
  return (
    <div className={styles.number}>
      <Field label={question.unit ?? m.assess.value}>
        {(parts) => (
          <input
            type="number"
            step="any"
            inputMode="decimal"
            min={question.min}
            max={question.max}
            value={isSame ? written : value}
            onChange={(event) => {
              const { value: text, valueAsNumber } = event.target
              setWritten(text)
              onTry(Number.isFinite(valueAsNumber) ? valueAsNumber : undefined)
            }}
            {...parts}
          />
        )}
      </Field>
    </div>
  )
}

import { useId } from 'react'
import type { Words } from '../../../i18n/index.ts'
import { MARKING_LENGTH, oneLine } from '../../../report/marking.ts'
import { Field } from '../../controls/Field.tsx'
import { useAllWords } from '../../words.ts'
import { MARKINGS } from './kept-wishes.ts'
import { markingText } from './report-request.ts'
import type { MarkingWish as Wish } from './wishes.ts'

type Props = {
  readonly marking: Wish
  /** of the report's language, which the suggestions have too */
  readonly words: Words
  readonly onChange: (marking: Wish) => void
}

/** What stands on every page: one of ours, or what is typed. */
export function MarkingWish({ marking, words, onChange }: Props) {
  const { m } = useAllWords()
  const list = useId()
  const markings = words.m.report.markings
  const type = (text: string) => onChange(MARKINGS.find((one) => markings[one] === text) ?? { text: oneLine(text) })
  return (
    <Field label={m.reportWishes.marking} hint={m.reportWishes.markingHint}>
      {(parts) => (
        <>
          <input
            {...parts}
            type="text"
            dir="auto"
            autoComplete="off"
            list={list}
            maxLength={MARKING_LENGTH}
            value={markingText(marking, words)}
            onChange={(event) => type(event.target.value)}
          />
          <datalist id={list}>
            {MARKINGS.map((one) => (
              <option key={one} value={markings[one]} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}

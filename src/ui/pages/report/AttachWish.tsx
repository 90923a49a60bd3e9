import { useId } from 'react'
import { useAllWords } from '../../words.ts'
import { Toggle } from './Toggle.tsx'
import { isRedacted, type OnWish, type ReportWishes } from './wishes.ts'

type Props = { readonly wishes: ReportWishes; readonly onWish: OnWish }

/** Lets the PDF carry the assessment's file; never in a copy that withholds something, which the file would tell. */
export function AttachWish({ wishes, onWish }: Props) {
  const { m } = useAllWords()
  const id = useId()
  const closed = isRedacted(wishes)
  const attach = wishes.attach && !closed
  const hint = closed ? m.reportWishes.attachClosed : attach ? m.output.attachHint : ''
  return (
    <div>
      <Toggle checked={attach} disabled={closed} about={id} onChange={(wanted) => onWish({ attach: wanted })}>
        {m.output.attach}
      </Toggle>
      <p id={id} className="small muted">
        {hint}
      </p>
    </div>
  )
}

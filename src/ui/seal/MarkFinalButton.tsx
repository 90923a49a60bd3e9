import { useState } from 'react'
import { Button } from '../controls/Button.tsx'
import { useAllWords } from '../words.ts'
import { MarkFinal } from './MarkFinal.tsx'

type Props = { readonly id: string; readonly settle?: () => Promise<void> }

/** *Mark as final*, and the question that comes before it. */
export function MarkFinalButton({ id, settle }: Props) {
  const { m } = useAllWords()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button onClick={() => setAsking(true)}>{m.library.markFinal}</Button>
      {asking && <MarkFinal id={id} onClose={() => setAsking(false)} {...(settle ? { settle } : {})} />}
    </>
  )
}

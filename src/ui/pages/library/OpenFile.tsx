import { useRef } from 'react'
import { Button } from '../../controls/Button.tsx'
import { useWords } from '../../words.ts'
import { useOpenFile } from './use-open-file.ts'

/** *Open file*: an assessment or a questionnaire from this device. */
export function OpenFile() {
  const { m } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const openFile = useOpenFile()
  return (
    <>
      <Button icon="open" title={m.library.openFileHint} onClick={() => input.current?.click()}>
        {m.library.openFile}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json,.pdf,application/pdf"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) void openFile(file)
        }}
      />
    </>
  )
}

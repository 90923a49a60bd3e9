import { useRef } from 'react'
import { Button } from '../../controls/Button.tsx'
import { FileInput, OWN_FILES } from '../../controls/FileInput.tsx'
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
      <FileInput ref={input} accept={OWN_FILES} onFiles={([file]) => file && void openFile(file)} />
    </>
  )
}

import type { RefObject } from 'react'

type Props = {
  /** clicked by the button that people see */
  readonly ref: RefObject<HTMLInputElement | null>
  readonly accept?: string
  readonly label?: string
  readonly multiple?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** What *Open file* and *Verify* take. */
export const OWN_FILES = '.json,application/json,.pdf,application/pdf'

/** The browser's own way to choose files, never seen. It forgets its choice at once, so that the same file can be chosen again. */
export function FileInput({ ref, accept, label, multiple, onFiles }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept={accept}
      multiple={multiple}
      aria-label={label}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])]
        target.value = ''
        onFiles(files)
      }}
    />
  )
}

import { ButtonLink } from '../controls/Button.tsx'
import { Star } from '../controls/Star.tsx'
import { useWords } from '../words.ts'
import styles from './Message.module.css'

/** A page that only says something: loading, not found, no store. */
export function Message({ title, text, library }: { title?: string; text: string; library?: boolean }) {
  const { m } = useWords()
  return (
    <div className={styles.message} role={title ? undefined : 'status'}>
      <title>{title ? `${title} · ${m.shell.name}` : m.shell.name}</title>
      <Star size={72} />
      {title && <h1>{title}</h1>}
      <p>{text}</p>
      {library && <ButtonLink href="#/">{m.shell.toLibrary}</ButtonLink>}
    </div>
  )
}

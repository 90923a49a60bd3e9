import { useRef, useState } from 'react'
import { Button } from '../../controls/Button.tsx'
import { FileInput } from '../../controls/FileInput.tsx'
import { type Logo, type LogoProblem, logoLimits, takeLogo } from '../../report/take-logo.ts'
import { useAllWords } from '../../words.ts'
import styles from './Wishes.module.css'

type Props = { readonly logo: Logo | null; readonly onChange: (logo: Logo | null) => void }

/** The subject's own mark, from a picture on the person's device. */
export function LogoWish({ logo, onChange }: Props) {
  const { m, f } = useAllWords()
  const words = m.reportWishes
  const input = useRef<HTMLInputElement>(null)
  const choose = useRef<HTMLButtonElement>(null)
  const [problem, setProblem] = useState<LogoProblem | null>(null)
  const take = async (file: File) => {
    const taken = await takeLogo(file)
    setProblem(taken.ok ? null : taken.problem)
    if (taken.ok) onChange(taken.logo)
  }
  const remove = () => {
    onChange(null)
    choose.current?.focus()
  }
  const problems = { ...words.logoProblems, wide: words.logoProblems.wide(f.number(logoLimits.side)) }
  return (
    <div role="group" aria-label={words.logo} className={styles.logo}>
      <p className={styles.name}>{words.logo}</p>
      {logo && <img src={`data:image/jpeg;base64,${logo.jpeg}`} alt={words.logoTaken} />}
      <div className={styles.row}>
        <Button ref={choose} onClick={() => input.current?.click()}>
          {words.chooseLogo}
        </Button>
        {logo && <Button look="quiet" icon="close" label={words.removeLogo} onClick={remove} />}
      </div>
      <FileInput
        ref={input}
        accept="image/png,image/jpeg"
        label={words.chooseLogo}
        onFiles={([chosen]) => chosen && void take(chosen)}
      />
      <p className="small muted">{words.logoHint(f.size(logoLimits.bytes))}</p>
      <p role="alert" className={styles.problem}>
        {problem && problems[problem]}
      </p>
    </div>
  )
}

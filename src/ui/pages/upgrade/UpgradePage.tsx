import { useEffect, useState } from 'react'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { CatalogEntry } from '../../catalog.ts'
import { useOpened, type WithPrevious } from '../../use-opened.ts'
import { useAllWords } from '../../words.ts'
import { useShelf } from '../../workspace.ts'
import { Message } from '../Message.tsx'
import frame from '../page.module.css'
import { useMoves } from './moves.ts'
import { newerVersion } from './newer-version.ts'
import { Settled } from './Settled.tsx'
import { Upgrade } from './Upgrade.tsx'

type Props = {
  readonly id: string
  /** a new round is wanted, also where the assessment is a draft that could go on itself */
  readonly next: boolean
}

/** What a newer version of the questionnaire changes for one assessment, and taking it over. */
export function UpgradePage({ id, next }: Props) {
  const { m } = useAllWords()
  const opened = useOpened(id)
  const imported = useShelf((shelf) => shelf.imported)
  const moved = useMoves((moves) => moves[id])
  if (opened === 'opening') return <Message text={m.shell.loading} />
  if (opened === 'missing') return <Message title={m.shell.notFoundTitle} text={m.shell.notFound} library />
  const newer = newerVersion(opened.questionnaire, imported)
  return (
    <div className={`${frame.page} ${frame.narrow} ${frame.close}`}>
      <title>{`${m.upgrade.title}: ${opened.assessment.subject} · ${m.shell.name}`}</title>
      {newer ? (
        <Offer opened={opened} newer={newer} next={next || opened.assessment.status === 'final'} />
      ) : (
        <Settled opened={opened} moved={moved} />
      )}
    </div>
  )
}

type OfferProps = { readonly opened: WithPrevious; readonly newer: CatalogEntry; readonly next: boolean }

function Offer({ opened, newer, next }: OfferProps) {
  const { m } = useAllWords()
  const [to, setTo] = useState<Questionnaire | null>(null)
  useEffect(() => {
    let wanted = true
    void newer.load().then((loaded) => wanted && setTo(loaded))
    return () => {
      wanted = false
    }
  }, [newer])
  return to ? <Upgrade opened={opened} to={to} next={next} /> : <p role="status">{m.shell.loading}</p>
}

import { SessionProvider } from '../../session/SessionProvider.tsx'
import { useOpenSession } from '../../session/use-open-session.ts'
import { useWords } from '../../words.ts'
import { Message } from '../Message.tsx'
import { AssessForm } from './AssessForm.tsx'

/** Filling in one assessment, at a question where the address names one. */
export function AssessPage({ id, question }: { id: string; question: string | undefined }) {
  const { m } = useWords()
  const opened = useOpenSession(id)
  if (opened === 'opening') return <Message text={m.shell.loading} />
  if (opened === 'missing') return <Message title={m.shell.notFoundTitle} text={m.shell.notFound} library />
  return (
    <SessionProvider session={opened}>
      <AssessForm question={question} />
    </SessionProvider>
  )
}

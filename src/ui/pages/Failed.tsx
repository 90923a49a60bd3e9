import { Component, type ReactNode } from 'react'
import { Button } from '../controls/Button.tsx'
import { WordsContext } from '../words.ts'
import { Message } from './Message.tsx'

/** Catches what breaks while drawing a page, so that the person reads a sentence instead of an empty screen. */
export class Failed extends Component<{ children: ReactNode }, { failed: boolean }> {
  static override contextType = WordsContext
  declare context: React.ContextType<typeof WordsContext>
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const m = this.context?.m.shell
    if (!this.state.failed || !m) return this.props.children
    return (
      <>
        <Message title={m.failedTitle} text={m.failed} />
        <p style={{ textAlign: 'center', margin: 'auto' }}>
          <Button look="primary" onClick={() => location.reload()}>
            {m.reload}
          </Button>
        </p>
      </>
    )
  }
}

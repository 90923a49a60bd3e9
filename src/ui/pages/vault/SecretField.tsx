import type { UseFormRegisterReturn } from 'react-hook-form'
import { Field } from '../../controls/Field.tsx'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly shown: boolean
  /** a passphrase that is being made, or one that is being asked for */
  readonly kind: 'new-password' | 'current-password' | 'off'
  readonly registered: UseFormRegisterReturn
}

/** An input for a passphrase or a recovery phrase: hidden unless asked for, and never corrected by the keyboard. */
export function SecretField({ label, hint, error, shown, kind, registered }: Props) {
  return (
    <Field label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(parts) => (
        <input
          type={shown ? 'text' : 'password'}
          dir="auto"
          autoComplete={kind}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={1000}
          {...parts}
          {...registered}
        />
      )}
    </Field>
  )
}

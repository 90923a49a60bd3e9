import { Field } from './Field.tsx'

type Props<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly T[]
  readonly nameOf: (option: T) => string
  readonly onChoose: (option: T) => void
  /** the options are names of languages, each in its own */
  readonly languages?: boolean
}

/** One of a few options, each with its own name. */
export function Choice<T extends string>({ label, value, options, nameOf, onChoose, languages: own }: Props<T>) {
  return (
    <Field label={label}>
      {(parts) => (
        <select
          {...parts}
          value={value}
          onChange={(event) => onChoose(options.find((option) => option === event.target.value) ?? value)}
        >
          {options.map((option) => (
            <option key={option} value={option} lang={own ? option : undefined}>
              {nameOf(option)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type Props = {
  readonly x: number
  readonly y: number
  /** 0…1; null where it is not known, drawn as nothing answered */
  readonly answered: number | null
  readonly large?: boolean
}

const RADIUS = 5

/** A round's marker is a vessel: as full as the round was answered. */
export function RoundMark({ x, y, answered, large = false }: Props) {
  return (
    <g transform={`translate(${x} ${y})${large ? ' scale(1.4)' : ''}`}>
      <circle r={RADIUS} fill="var(--surface)" stroke="none" />
      <path d={filled(answered ?? 0)} fill="var(--accent)" stroke="none" />
      <circle r={RADIUS} fill="none" stroke="var(--accent)" strokeWidth={1.75} />
    </g>
  )
}

/** The part of the disc below a level that rises with the share. */
function filled(share: number): string {
  if (share <= 0) return ''
  if (share >= 1)
    return `M${-RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0Z`
  const level = RADIUS * (1 - 2 * share)
  const half = Math.sqrt(RADIUS * RADIUS - level * level).toFixed(2)
  return `M-${half} ${level.toFixed(2)}A${RADIUS} ${RADIUS} 0 ${share > 0.5 ? 1 : 0} 0 ${half} ${level.toFixed(2)}Z`
}

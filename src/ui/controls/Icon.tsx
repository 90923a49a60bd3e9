/** Line icons, 20 × 20, drawn with the text colour. Decorative: the control beside them carries the name. */
const paths = {
  check: 'M4 10.5 8 14.5 16 6',
  close: 'M5 5l10 10M15 5 5 15',
  more: 'M4 10h.01M10 10h.01M16 10h.01',
  next: 'M8 5l5 5-5 5',
  plus: 'M10 4v12M4 10h12',
  note: 'M5 3h7l3 3v11H5zM8 9h4M8 12h4',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 9v5M10 6.5h.01',
  theme: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  open: 'M3 6h5l2 2h7v8H3z',
  shield: 'M10 3l6 2v5c0 4-3 6-6 7-3-1-6-3-6-7V5z',
  warning: 'M10 3 18 17H2zM10 8v4M10 14.5h.01',
  target: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  lock: 'M5 9.5h10V17H5zM7 9.5V7a3 3 0 0 1 6 0v2.5',
  copy: 'M7.5 7.5H17V17H7.5zM4 12.5H3V3h9.5v1',
  download: 'M10 3v10M6 9l4 4 4-4M4 17h12',
  settings: 'M3 6h7M15 6h2M3 14h2M10 14h7M12.5 3.5v5M7.5 11.5v5',
  undo: 'M7 5 3 9l4 4M3 9h9a4 4 0 0 1 0 8H8',
  redo: 'M13 5l4 4-4 4M17 9H8a4 4 0 0 0 0 8h4',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0L15.5 8.7a3 3 0 0 0-4.2-4.2l-.8.8M11.5 8.5a3 3 0 0 0-4.2 0L4.5 11.3a3 3 0 0 0 4.2 4.2l.8-.8',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4',
  filter: 'M3 5h14M6 10h8M9 15h2',
  keyboard: 'M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.5h7',
} as const

export type IconName = keyof typeof paths

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.4 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      data-mirror={name === 'next' || name === 'undo' || name === 'redo' ? '' : undefined}
    >
      <path d={paths[name]} />
    </svg>
  )
}

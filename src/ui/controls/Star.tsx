/** The mark: two squares turned by 45°, with a balance inside. */
export function Star({ size = 28, balance = true }: { size?: number; balance?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth={size > 64 ? 0.5 : 2}
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <path d="M9.9 9.9h28.2v28.2H9.9z" />
      <path d="M24 4 44 24 24 44 4 24z" />
      {balance && <path d="M24 15v18M20 33h8M16.5 18.5h15M16.5 18.5l-3.2 7.2h6.4zM31.5 18.5l-3.2 7.2h6.4z" />}
    </svg>
  )
}

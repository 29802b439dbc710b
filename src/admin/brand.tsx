const PAPER = '#fff'
const GREEN = '#0b5345'

function Emblem({ size }: { size: number }) {
  return (
    <svg
      viewBox="0 0 44 44"
      width={size}
      height={size}
      style={{ display: 'block', flexShrink: 0 }}
      aria-hidden="true"
    >
      <rect width="44" height="44" fill={GREEN} />
      <path d="M4 34 15 16l6 9 5-8 14 17z" fill={PAPER} />
      <path d="M21 25v11M24 22v14M18 28v8" stroke={GREEN} strokeWidth="2" />
    </svg>
  )
}

/** The mark at the left of the admin's path. */
export function Icon() {
  return <Emblem size={22} />
}

/** The mark above the log-in form. */
export function Logo() {
  return (
    <span style={{ display: 'flex', alignItems: 'center', gap: 14, fontSize: 22, fontWeight: 600 }}>
      <Emblem size={48} />
      Nhân quyền · Quản trị nội dung
    </span>
  )
}

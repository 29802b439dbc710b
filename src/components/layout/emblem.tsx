/** The site's own mark, used until an emblem is set: hills, and the strokes of a written record. */
export function Emblem() {
  return (
    <svg viewBox="0 0 44 44" aria-hidden="true" width="44" height="44">
      <rect width="44" height="44" fill="#0b5345" />
      <path d="M4 34 15 16l6 9 5-8 14 17z" fill="#fff" />
      <path d="M21 25v11M24 22v14M18 28v8" stroke="#0b5345" strokeWidth="2" />
    </svg>
  )
}

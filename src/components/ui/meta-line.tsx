import { Fragment, type ReactNode } from 'react'

/** One line of details separated by dots; the empty ones are left out. */
export function MetaLine({ parts }: { parts: ReactNode[] }) {
  const present = parts.filter(
    (part) => part !== null && part !== undefined && part !== '' && part !== false,
  )
  if (present.length === 0) return null
  return (
    <p className="meta">
      {present.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
  )
}

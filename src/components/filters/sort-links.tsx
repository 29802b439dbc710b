/** The orders a list can be read in. */
export function SortLinks({
  label,
  options,
}: {
  label: string
  options: { label: string; href: string; current: boolean }[]
}) {
  return (
    <ul className="plain" aria-label={label}>
      {options.map((option) => (
        <li key={option.href}>
          <a href={option.href} aria-current={option.current ? 'true' : undefined}>
            {option.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** A section's heading under its rule, with at most one link that leads on. */
export function SectionHead({
  title,
  id,
  href,
  link,
}: {
  title: string
  id?: string
  href?: string
  link?: string
}) {
  return (
    <div className="section-head">
      <h2 id={id}>{title}</h2>
      {href && link ? <a href={href}>{link}</a> : null}
    </div>
  )
}

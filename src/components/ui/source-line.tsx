import { formatDate } from '../../lib/dates'
import type { Wording } from '../../lib/messages/get-messages'
import { OutwardLink } from './outward-link'

/** Where a figure comes from and when it was true: stands under every figure. */
export function SourceLine({
  title,
  url,
  asOf,
  wording,
}: {
  title: string | null | undefined
  url: string | null | undefined
  asOf: string | null | undefined
  wording: Wording
}) {
  const { site } = wording.t
  const date = formatDate(asOf)
  if (!title && !date) return null
  return (
    <>
      {title ? (
        <>
          {site.source}: <OutwardLink href={url}>{title}</OutwardLink>
        </>
      ) : null}
      {title && date ? ', ' : null}
      {date ? site.asOf(date) : null}
    </>
  )
}

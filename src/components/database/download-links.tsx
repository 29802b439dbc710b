import { exportFormats, type ExportFormat } from '../../lib/export-formats'

/** One table in every form that it can be taken in. */
export function DownloadLinks({
  label,
  hrefOf,
}: {
  /** What is downloaded, for those who hear the links alone. */
  label: string
  hrefOf: (format: ExportFormat) => string
}) {
  return (
    <span className="downloads">
      {exportFormats.map((format, index) => (
        <span key={format}>
          {index > 0 && ' · '}
          <a href={hrefOf(format)} download aria-label={`${label}: ${format.toUpperCase()}`}>
            {format.toUpperCase()}
          </a>
        </span>
      ))}
    </span>
  )
}

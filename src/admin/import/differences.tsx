'use client'

import { useEffect, useState } from 'react'
import type { Fate } from './use-run'
import type { ImportWords } from './words'

interface Row {
  n: number
  line: number
  key: string
  collection: string | null
  fate: Fate
  reason: string
  notes: string[]
  changes: { field: string; before: unknown; after: unknown }[]
}

interface Page {
  page: number
  pages: number
  total: number
  rows: Row[]
}

const FATES: (Fate | null)[] = [null, 'created', 'updated', 'refused', 'unchanged', 'skipped']

/** The rows with what becomes of them, page by page: now and then, field by field. */
export function Differences({
  id,
  words,
  first,
}: {
  id: number
  words: ImportWords
  first: Fate | null
}) {
  const [fate, setFate] = useState<Fate | null>(first)
  const [page, setPage] = useState(1)
  const [data, setData] = useState<Page | null>(null)
  useEffect(() => {
    const asked = new URLSearchParams({ page: String(page), ...(fate ? { fate } : {}) })
    const stop = new AbortController()
    fetch(`/api/imports/${id}/rows?${asked.toString()}`, {
      credentials: 'same-origin',
      signal: stop.signal,
    })
      .then((response) => (response.ok ? response.json() : null))
      .then((found) => setData(found as Page | null))
      .catch(() => {})
    return () => stop.abort()
  }, [id, fate, page])
  return (
    <section>
      <h3>{words.differences}</h3>
      <p className="importing__filters">
        {FATES.map((name) => (
          <button
            key={name ?? 'all'}
            type="button"
            aria-pressed={fate === name}
            onClick={() => {
              setFate(name)
              setPage(1)
            }}
          >
            {name ? words[name] : words.all}
          </button>
        ))}
      </p>
      {data?.rows.length === 0 ? <p className="importing__hint">{words.empty}</p> : null}
      {data && data.rows.length > 0 ? <Table rows={data.rows} words={words} /> : null}
      {data && data.pages > 1 ? (
        <p className="importing__actions">
          <button type="button" disabled={page <= 1} onClick={() => setPage(page - 1)}>
            {words.previous}
          </button>
          <span>
            {words.page} {data.page}/{data.pages}
          </span>
          <button type="button" disabled={page >= data.pages} onClick={() => setPage(page + 1)}>
            {words.next}
          </button>
        </p>
      ) : null}
    </section>
  )
}

function Table({ rows, words }: { rows: Row[]; words: ImportWords }) {
  return (
    <div className="importing__scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.key}</th>
            <th scope="col">{words.fate}</th>
            <th scope="col">{words.differences}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.n}>
              <td>{row.line}</td>
              <td className="importing__key">{row.key}</td>
              <td>{words[row.fate]}</td>
              <td>
                {row.fate !== 'updated' && row.reason ? <p>{row.reason}</p> : null}
                {row.changes.length > 0 ? <Changes changes={row.changes} words={words} /> : null}
                {row.notes.map((note) => (
                  <small key={note}>{note}</small>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Changes({ changes, words }: { changes: Row['changes']; words: ImportWords }) {
  return (
    <table className="importing__changes">
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>{shown(before, words)}</td>
            <td>{shown(after, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Longer texts are cut in the view; the report and the record have them whole. */
const LONGEST = 600

function shown(value: unknown, words: ImportWords) {
  if (value === null || value === undefined || value === '') return <i>{words.nothing}</i>
  const text = typeof value === 'string' ? value : listed(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function listed(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value)
  return value
    .map((item) => {
      if (typeof item !== 'object' || item === null) return String(item)
      const { term, origin } = item as { term?: string; origin?: string }
      return term && origin ? `${term} (${origin})` : JSON.stringify(item)
    })
    .join('; ')
}

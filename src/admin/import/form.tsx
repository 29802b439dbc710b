'use client'

import { type FormEvent, useState } from 'react'
import { importWords } from './words'

interface Kind {
  name: string
  label: string
  options: readonly string[]
}

/** Chooses a kind and a file and sends the file; the rest is told on the page of the run. */
export function ImportForm({
  kinds,
  collections,
  language,
}: {
  kinds: Kind[]
  collections: { slug: string; label: string }[]
  language: string
}) {
  const words = importWords(language)
  const [kind, setKind] = useState(kinds[0]?.name ?? '')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const options = kinds.find(({ name }) => name === kind)?.options ?? []

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const file = data.get('file')
    if (!(file instanceof File) || file.size === 0) return
    setBusy(true)
    setProblem(null)
    const asked = new URLSearchParams({ kind, name: file.name })
    for (const name of ['collection', 'asOf'] as const) {
      const value = data.get(name)
      if (typeof value === 'string' && value) asked.set(name, value)
    }
    if (data.get('allStates')) asked.set('allStates', 'true')
    const response = await fetch(`/api/imports/upload?${asked.toString()}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as {
      id?: number
      errors?: { message?: string }[]
    } | null
    if (response?.ok && answer?.id) {
      window.location.assign(`/admin/import?run=${answer.id}`)
      return
    }
    setBusy(false)
    setProblem(answer?.errors?.[0]?.message ?? words.failed)
  }

  return (
    <form className="importing__form" onSubmit={(event) => void send(event)}>
      <label>
        {words.kind}
        <select value={kind} onChange={(event) => setKind(event.target.value)}>
          {kinds.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {options.includes('collection') ? (
        <label>
          {words.collection}
          <select name="collection">
            {collections.map(({ slug, label }) => (
              <option key={slug} value={slug}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {options.includes('asOf') ? (
        <label>
          {words.asOf}
          <input type="date" name="asOf" />
        </label>
      ) : null}
      {options.includes('allStates') ? (
        <label className="importing__check">
          <input type="checkbox" name="allStates" /> {words.allStates}
        </label>
      ) : null}
      <label>
        {words.file}
        <input type="file" name="file" required accept=".csv,.xlsx,.json,.jsonl,.gz,.docx,.txt" />
      </label>
      {problem ? (
        <p className="importing__problem" role="alert">
          {problem}
        </p>
      ) : null}
      <button type="submit" disabled={busy}>
        {busy ? words.sending : words.start}
      </button>
    </form>
  )
}

'use client'

import { useId, useState } from 'react'
import type { RequestPanelView } from '../../../collections/information-requests/panel'
import type { Act } from './use-request'
import type { RequestWords } from './words'

interface Props {
  view: RequestPanelView
  act: Act
  words: RequestWords
}

/** Chooses paragraphs of the answers, what each becomes, and the draft that gets them. */
export function MergeForm({ view, act, words }: Props) {
  const form = useId()
  const [chosen, setChosen] = useState<Record<string, string>>({})
  const [note, setNote] = useState('')
  const [again, setAgain] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [made, setMade] = useState<number | null>(null)
  const [busy, setBusy] = useState(false)
  const rows = view.answers.flatMap(({ id: answer, agency, paragraphs }) =>
    paragraphs.map((paragraph) => ({ answer, agency, ...paragraph })),
  )

  const merge = async () => {
    setBusy(true)
    const paragraphs = rows.flatMap(({ answer, id }) =>
      chosen[id] ? [{ answer, id, as: chosen[id] }] : [],
    )
    const done = await act('merge', { paragraphs, note: note ? Number(note) : null, again })
    if ('refused' in done) setProblem(done.refused || words.failed)
    else {
      setProblem(null)
      setMade(Number(done.result.note))
      setChosen({})
    }
    setBusy(false)
  }

  return (
    <details className="request__merge">
      <summary>{words.merge}</summary>
      <ul className="request__answers">
        {rows.map(({ id, agency, asked, text, source, used }) => (
          <li key={id}>
            <span className="request__hint">
              {agency} · {asked}
            </span>
            <p>{text}</p>
            <span className="request__hint">
              {words.source}: {source}
              {used ? ` · ${words.used}` : null}
            </span>
            <label htmlFor={`${form}-${id}`}>{words.as}</label>
            <select
              id={`${form}-${id}`}
              value={chosen[id] ?? ''}
              onChange={(event) => setChosen({ ...chosen, [id]: event.target.value })}
            >
              <option value="">{words.skip}</option>
              <option value="fact">{words.fact}</option>
              <option value="question">{words.question}</option>
            </select>
          </li>
        ))}
      </ul>
      <label htmlFor={`${form}-note`}>{words.into}</label>
      <select id={`${form}-note`} value={note} onChange={(event) => setNote(event.target.value)}>
        <option value="">{words.newNote}</option>
        {view.drafts.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      {rows.some(({ used }) => used) ? (
        <label className="request__check">
          <input
            type="checkbox"
            checked={again}
            onChange={(event) => setAgain(event.target.checked)}
          />
          {words.again}
        </label>
      ) : null}
      <p className="request__hint">{words.mergeNote}</p>
      {problem ? (
        <p className="request__problem" role="alert">
          {problem}
        </p>
      ) : null}
      <p>
        <button type="button" disabled={busy} onClick={() => void merge()}>
          {words.mergeButton}
        </button>
      </p>
      {made ? (
        <p role="status">
          <a href={`/admin/collections/press-notes/${made}`}>{words.openNote}</a>
        </p>
      ) : null}
    </details>
  )
}

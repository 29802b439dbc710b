'use client'

import { type ReactNode, useId, useState } from 'react'
import type { PanelView } from '../../../collections/_shared/editorial/panel'
import { keyOf, PassageChoice } from './passage-choice'
import type { MoveWords } from './use-panel'
import type { Words } from './words'

type Asks = PanelView['moves'][number]['asks']

interface Props {
  name: string
  label: string
  asks: Asks
  passages: PanelView['passages']
  move: (name: string, given: MoveWords) => Promise<string | null>
  cancel: () => void
  words: Words
}

/** Asks for what a move needs. What was typed stays when the server finds something against it. */
export function MoveForm({ name, label, asks, passages, move, cancel, words }: Props) {
  const [given, setGiven] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const set = (field: string) => (value: string) => setGiven({ ...given, [field]: value })
  const text = (field: string) => ({ value: given[field] ?? '', onChange: set(field) })

  const send = async () => {
    setBusy(true)
    const refused = await move(name, wordsOf(given, passages))
    // The form beside holds the version from before the move.
    if (refused === null) window.location.reload()
    else {
      setProblem(refused || words.failed)
      setBusy(false)
    }
  }

  return (
    <div className="workflow__form">
      {asks.includes('future-time') ? (
        <Asked label={words.publishAtLabel}>
          {(id) => (
            <input
              id={id}
              type="datetime-local"
              value={given.publishAt ?? ''}
              onChange={(event) => set('publishAt')(event.target.value)}
            />
          )}
        </Asked>
      ) : null}
      {asks.includes('change-note') ? (
        <>
          <fieldset>
            <legend>{words.changeKind}</legend>
            {(['major', 'minor'] as const).map((kind) => (
              <label key={kind}>
                <input
                  type="radio"
                  name={`${name}-kind`}
                  checked={given.kind === kind}
                  onChange={() => set('kind')(kind)}
                />
                {words[kind]}
              </label>
            ))}
          </fieldset>
          <Area label={words.noteVi} {...text('noteVi')} />
          <Area label={words.noteEn} {...text('noteEn')} />
        </>
      ) : null}
      {asks.includes('public-reason') ? (
        <>
          <Area label={words.reasonVi} {...text('reasonVi')} />
          <Area label={words.reasonEn} {...text('reasonEn')} />
        </>
      ) : null}
      {asks.includes('replacement') ? (
        <Asked label={words.replacement}>
          {(id) => (
            <input
              id={id}
              type="text"
              placeholder="/vi/tin-tuc/…"
              value={given.replacement ?? ''}
              onChange={(event) => set('replacement')(event.target.value)}
            />
          )}
        </Asked>
      ) : null}
      {asks.includes('comment') && passages.length > 0 ? (
        <Asked label={words.passage}>
          {(id) => (
            <PassageChoice
              id={id}
              passages={passages}
              value={given.passage ?? ''}
              onChange={set('passage')}
              words={words}
            />
          )}
        </Asked>
      ) : null}
      <Area
        label={asks.includes('comment') ? words.comment : `${words.comment} (${words.optional})`}
        {...text('comment')}
      />
      {problem ? (
        <p className="workflow__problem" role="alert">
          {problem}
        </p>
      ) : null}
      <p className="workflow__buttons">
        <button
          type="button"
          className="workflow__confirm"
          disabled={busy}
          onClick={() => void send()}
        >
          {busy ? words.sending : label}
        </button>
        <button type="button" disabled={busy} onClick={cancel}>
          {words.cancel}
        </button>
      </p>
    </div>
  )
}

function wordsOf(
  { kind, noteVi, noteEn, publishAt, passage, ...rest }: Record<string, string>,
  passages: PanelView['passages'],
): MoveWords {
  const about = passages.find((choice) => keyOf(choice) === passage)
  return {
    ...rest,
    ...(about ? { passage: { place: about.place, text: about.text } } : {}),
    ...(kind ? { change: { kind, noteVi, noteEn } } : {}),
    // The field has no time zone; it means the clock on the wall in Viet Nam.
    ...(publishAt ? { publishAt: `${publishAt}:00+07:00` } : {}),
  }
}

function Asked({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="workflow__asked">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

function Area({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) {
  return (
    <Asked label={label}>
      {(id) => (
        <textarea
          id={id}
          rows={3}
          maxLength={2000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Asked>
  )
}

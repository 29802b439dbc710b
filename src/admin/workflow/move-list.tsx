'use client'

import { useState } from 'react'
import type { PanelView } from '../../../collections/_shared/editorial/panel'
import { MoveForm } from './move-form'
import type { MoveWords } from './use-panel'
import type { Words } from './words'

/** The moves that may be made now, each with what happens next, or why it is closed. */
export function MoveList({
  moves,
  passages,
  disabled,
  move,
  words,
}: {
  moves: PanelView['moves']
  passages: PanelView['passages']
  disabled: boolean
  move: (name: string, given: MoveWords) => Promise<string | null>
  words: Words
}) {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <ul className="workflow__moves">
      {moves.map(({ name, label, next, obstacle, asks }) => (
        <li key={name}>
          <button
            type="button"
            className="workflow__move"
            aria-expanded={open === name}
            disabled={disabled || obstacle !== null}
            onClick={() => setOpen(open === name ? null : name)}
          >
            {label}
          </button>
          <p className={obstacle ? 'workflow__obstacle' : 'workflow__next'}>{obstacle ?? next}</p>
          {open === name ? (
            <MoveForm
              name={name}
              label={label}
              asks={asks}
              passages={passages}
              move={move}
              cancel={() => setOpen(null)}
              words={words}
            />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

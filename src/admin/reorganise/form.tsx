'use client'

import { useId } from 'react'
import type { AgencyChoice } from '../open-agencies'
import { AffectedList } from './affected-list'
import { type Draft, type Kind, useReorganise } from './use-reorganise'
import { reorganiseWords, type ReorganiseWords } from './words'

const kinds: Kind[] = ['merged', 'split', 'renamed', 'dissolved']

/** The plan, its preview and the one button that writes it. */
export function ReorganiseForm({
  agencies,
  language,
}: {
  agencies: AgencyChoice[]
  language: string
}) {
  const words = reorganiseWords(language)
  const form = useId()
  const state = useReorganise(words.failed)
  const { draft, affected, set } = state
  if (state.change !== null) {
    return (
      <p role="status">
        {words.done}{' '}
        <a href={`/admin/collections/agency-changes/${state.change}`}>{words.record}</a>
      </p>
    )
  }
  return (
    <div>
      <fieldset>
        <legend>{words.kind}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="reorganise__choice">
            <input
              type="radio"
              name={`${form}-kind`}
              checked={draft.kind === kind}
              onChange={() => set({ kind })}
            />
            {words[kind]}
          </label>
        ))}
      </fieldset>
      <AgencySelect
        id={`${form}-from`}
        label={words.from}
        hint={words.many}
        chosen={draft.from}
        agencies={agencies}
        choose={(from) => set({ from })}
      />
      {draft.kind === 'renamed' ? null : (
        <AgencySelect
          id={`${form}-to`}
          label={words.to}
          hint={words.many}
          chosen={draft.to}
          agencies={agencies.filter(({ id }) => !draft.from.includes(id))}
          choose={(to) => set({ to })}
        />
      )}
      <NewAgencies draft={draft} set={set} words={words} />
      <p className="reorganise__row">
        <label>
          {words.on}
          <input
            type="date"
            value={draft.on}
            onChange={(event) => set({ on: event.target.value })}
          />
        </label>
        <label>
          {words.decision}
          <input
            type="text"
            maxLength={200}
            value={draft.decision}
            onChange={(event) => set({ decision: event.target.value })}
          />
        </label>
      </p>
      <button
        type="button"
        disabled={state.busy || draft.from.length === 0}
        onClick={() => void state.preview()}
      >
        {words.preview}
      </button>
      {affected ? (
        <AffectedList
          affected={affected}
          draft={draft}
          agencies={agencies}
          set={set}
          words={words}
        />
      ) : null}
      {state.problem ? (
        <p className="reorganise__problem" role="alert">
          {state.problem}
        </p>
      ) : null}
      {affected ? (
        <button type="button" disabled={state.busy} onClick={() => void state.apply()}>
          {words.apply}
        </button>
      ) : null}
    </div>
  )
}

function AgencySelect({
  id,
  label,
  hint,
  chosen,
  agencies,
  choose,
}: {
  id: string
  label: string
  hint: string
  chosen: number[]
  agencies: AgencyChoice[]
  choose: (ids: number[]) => void
}) {
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <span className="reorganise__hint">{hint}</span>
      <select
        id={id}
        multiple
        size={8}
        value={chosen.map(String)}
        onChange={(event) =>
          choose([...event.target.selectedOptions].map(({ value }) => Number(value)))
        }
      >
        {agencies.map((agency) => (
          <option key={agency.id} value={agency.id}>
            {agency.name} ({agency.code})
          </option>
        ))}
      </select>
    </p>
  )
}

function NewAgencies({
  draft,
  set,
  words,
}: {
  draft: Draft
  set: (part: Partial<Draft>) => void
  words: ReorganiseWords
}) {
  const change = (index: number, part: Partial<Draft['created'][number]>) =>
    set({ created: draft.created.map((row, at) => (at === index ? { ...row, ...part } : row)) })
  return (
    <fieldset>
      <legend>{words.created}</legend>
      {draft.created.map((row, index) => (
        <p key={index} className="reorganise__row">
          {(['name', 'nameEn', 'code'] as const).map((field) => (
            <label key={field}>
              {words[field]}
              <input
                type="text"
                value={row[field]}
                onChange={(event) => change(index, { [field]: event.target.value })}
              />
            </label>
          ))}
          <button
            type="button"
            onClick={() =>
              set({
                created: draft.created.filter((_, at) => at !== index),
                heir: 'none',
                heirs: {},
              })
            }
          >
            {words.remove}
          </button>
        </p>
      ))}
      <button
        type="button"
        onClick={() => set({ created: [...draft.created, { name: '', nameEn: '', code: '' }] })}
      >
        {words.add}
      </button>
    </fieldset>
  )
}

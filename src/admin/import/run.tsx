'use client'

import { Differences } from './differences'
import { type Fate, type Progress, useRun } from './use-run'
import { importWords, type ImportWords } from './words'

const FATES: Fate[] = ['created', 'updated', 'unchanged', 'refused', 'skipped']

/** One run: how far it is, what it would change, and the buttons that decide. */
export function ImportRun({ id, language }: { id: number; language: string }) {
  const words = importWords(language)
  const { run, problem, busy, isMoving, accept, discard } = useRun(id, words.failed)
  if (!run) return <p role="status">{problem ?? '…'}</p>
  const changes = (run.totals?.created ?? 0) + (run.totals?.updated ?? 0)
  const bad = run.totals?.refused ?? 0
  const isOpen = run.state === 'planned' || (run.state === 'refused' && !run.problem)
  return (
    <section aria-labelledby="import-file">
      <h2 id="import-file">{run.fileName}</h2>
      <div role="status" aria-live="polite">
        {isMoving ? <Bar run={run} words={words} language={language} /> : null}
        {run.standsStill ? (
          <p className="importing__problem">
            {words.standsStill.replace('{s}', String(run.standsStill))}
          </p>
        ) : null}
        {run.notice ? <p className="importing__notice">{run.notice}</p> : null}
        {run.problem ? <p className="importing__problem">{run.problem}</p> : null}
        {run.state === 'done' ? <p>{changes > 0 ? words.done : words.nothingToDo}</p> : null}
        {run.state === 'cancelled' ? <p>{words.cancelled}</p> : null}
      </div>
      {run.totals ? <Totals run={run} words={words} language={language} /> : null}
      {isOpen && bad > 0 ? <p className="importing__problem">{words.bad}</p> : null}
      {problem ? (
        <p className="importing__problem" role="alert">
          {problem}
        </p>
      ) : null}
      <p className="importing__actions">
        {isOpen && bad === 0 && changes > 0 ? (
          <button type="button" disabled={busy} onClick={() => void accept(false)}>
            {words.accept}
          </button>
        ) : null}
        {isOpen && bad > 0 && changes > 0 ? (
          <button type="button" disabled={busy} onClick={() => void accept(true)}>
            {words.acceptGood}
          </button>
        ) : null}
        {isOpen || run.state === 'failed' || run.state === 'reading' || run.state === 'waiting' ? (
          <button type="button" disabled={busy} onClick={() => void discard()}>
            {words.discard}
          </button>
        ) : null}
        <a href="/admin/import">{words.another}</a>
      </p>
      {run.totals ? (
        <ul className="importing__files">
          {bad > 0 ? (
            <li>
              <a href={`/api/imports/${id}/errors`}>{words.errors}</a>
            </li>
          ) : null}
          <li>
            <a href={`/api/imports/${id}/report`}>{words.report}</a>
          </li>
        </ul>
      ) : null}
      {run.notes.length > 0 ? (
        <details>
          <summary>
            {words.notes} ({run.notes.length})
          </summary>
          <ul className="importing__notes">
            {run.notes.map(({ note, count }) => (
              <li key={note}>
                <b>{count.toLocaleString(language)}</b> {note}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {run.totals ? <Differences id={id} words={words} first={firstFate(run.totals)} /> : null}
    </section>
  )
}

/** What a person looks at first: what is wrong, then what changes, then what is new. */
const firstFate = (totals: Progress['totals']): Fate | null =>
  (['refused', 'updated', 'created'] as const).find((fate) => (totals?.[fate] ?? 0) > 0) ?? null

interface Told {
  run: Progress
  words: ImportWords
  language: string
}

/** How far it is; how many rows the file has is known only once it has been read. */
function Bar({ run, words, language }: Told) {
  const number = (value: number) => value.toLocaleString(language)
  if (run.state === 'applying') {
    return (
      <p>
        {words.writing}: {number(run.rowsApplied)}/{number(run.rowsToApply)} {words.records}
        <progress max={Math.max(1, run.rowsToApply)} value={run.rowsApplied} />
      </p>
    )
  }
  const comparing = run.step === 'plan'
  return (
    <p>
      {comparing
        ? `${words.comparing}: ${number(run.rowsPlanned)}/${number(run.rowsRead)} ${words.rows}`
        : `${words.reading}: ${number(run.rowsRead)} ${words.rows}`}
      {comparing ? (
        <progress max={Math.max(1, run.rowsRead)} value={run.rowsPlanned} />
      ) : (
        <progress />
      )}
    </p>
  )
}

function Totals({ run, words, language }: Told) {
  return (
    <dl className="importing__totals">
      {FATES.map((fate) => (
        <div key={fate}>
          <dd>{(run.totals?.[fate] ?? 0).toLocaleString(language)}</dd>
          <dt>{words[fate]}</dt>
        </div>
      ))}
      {run.made > 0 ? (
        <div>
          <dd>{run.made.toLocaleString(language)}</dd>
          <dt>{words.made}</dt>
        </div>
      ) : null}
    </dl>
  )
}

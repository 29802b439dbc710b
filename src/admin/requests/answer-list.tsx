'use client'

import { useState } from 'react'
import type { RequestPanelView } from '../../../collections/information-requests/panel'
import { formatMoment } from '../../lib/dates'
import type { Act } from './use-request'
import type { RequestWords } from './words'

interface Props {
  view: RequestPanelView
  act: Act
  words: RequestWords
}

/** Every agency that was asked: where it stands, who signed, and its links. */
export function AnswerList({ view, act, words }: Props) {
  const [told, setTold] = useState<{ answer: number; text: string; address?: string } | null>(null)

  const makeLink = async (answer: number) => {
    const done = await act('link', { answer })
    if ('refused' in done) setTold({ answer, text: done.refused || words.failed })
    else setTold({ answer, text: words.linkOnce, address: String(done.result.address) })
  }
  const revoke = async (answer: number) => {
    const done = await act('revoke-links', { answer })
    setTold({ answer, text: 'refused' in done ? done.refused || words.failed : words.revoked })
  }

  return (
    <>
      <h4>{words.answers}</h4>
      <ul className="request__answers">
        {view.answers.map((answer) => (
          <li key={answer.id}>
            <a href={`/admin/collections/information-answers/${answer.id}`}>{answer.agency}</a>
            <span className={answer.isOverdue ? 'request__problem' : 'request__hint'}>
              {[
                answer.standing,
                answer.answeredAt && formatMoment(answer.answeredAt),
                answer.signer,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {answer.declineReason ? <q>{answer.declineReason}</q> : null}
            {view.isEditor && view.state === 'sent' && answer.isOpen ? (
              <p className="request__buttons">
                <button type="button" onClick={() => void makeLink(answer.id)}>
                  {words.link}
                </button>
                {answer.links > 0 ? (
                  <button type="button" onClick={() => void revoke(answer.id)}>
                    {words.revoke(answer.links)}
                  </button>
                ) : null}
              </p>
            ) : null}
            {told?.answer === answer.id ? (
              <p role="status">
                {told.text}
                {told.address ? (
                  <input
                    type="text"
                    readOnly
                    aria-label={words.linkOnce}
                    value={told.address}
                    onFocus={(event) => event.target.select()}
                  />
                ) : null}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}
